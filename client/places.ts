/** Where Santun speaks: in whatever somebody can write in, and of that, in what has a tab. */
import { TabInputCustom, TabInputText, TabInputTextDiff, type TextDocument, type Uri, window, workspace } from 'vscode';
import type { Middleware } from 'vscode-languageclient';

/** Any scheme will do: no list has those of all the file systems that extensions bring. */
export const documentSelector = ['decline-letter', 'markdown', 'plaintext'].map((language) => ({ language }));

/** Drafts, and files on any system that takes them. Not: old revisions, outputs, comments, chats, notebook cells. */
const isWritable = ({ uri: { scheme } }: TextDocument): boolean =>
  scheme === 'untitled' || workspace.fs.isWritableFileSystem(scheme) === true;

/** Tells the server of what can be written in; of a document that it does not know, it says nothing. */
export const synchronization: Pick<Middleware, 'didOpen' | 'didChange'> = {
  didOpen: async (document, next) => {
    if (isWritable(document)) await next(document);
  },
  didChange: async (change, next) => {
    if (isWritable(change.document)) await next(change);
  },
};

/** Whether a document is open in a tab. Peeked at, or on the old side of a comparison, it is only looked at. */
export const hasTab = (uri: Uri): boolean =>
  window.tabGroups.all.some(({ tabs }) => tabs.some(({ input }) => writtenIn(input)?.toString() === uri.toString()));

function writtenIn(input: unknown): Uri | undefined {
  if (input instanceof TabInputTextDiff) return input.modified;
  return input instanceof TabInputText || input instanceof TabInputCustom ? input.uri : undefined;
}
