/** Where Santun speaks: in whatever somebody can write in. */
import { type TextDocument, workspace } from 'vscode';
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
