/**
 * English. Every word that is matched against an English letter, every sentence that a fix may write into one, and the
 * messages in English. The notation of cues is explained in `core/cue.ts`.
 */
import type { LanguagePack } from '../core/language.ts';
import learnt from './en.learnt.json' with { type: 'json' };

export const en: LanguagePack = {
  id: 'en',
  common:
    "the of and to in that is was for it with as on be at by i you not are this but from or have an they which my your we were been has had would will can could should may there their so do did am i'm i've i'd it's can't won't dear thank sorry please regards sincerely",
  abbreviations:
    'mr mrs ms dr prof st ave rd no ref tel ext dept approx etc vs inc ltd co corp jr sr rev hon capt sgt e.g i.e a.m p.m jan feb mar apr jun jul aug sep sept oct nov dec messrs mx cllr esq attn',
  headers: {
    subject: ['subject', 'subj', 're', 'regarding', 'reference', 'ref'],
    from: ['from'],
    to: ['to'],
    cc: ['cc', 'bcc'],
    date: ['date', 'sent'],
    'reply-to': ['reply-to', 'in-reply-to', 'message-id', 'importance', 'attachments', 'attachment', 'x-mailer'],
  },
  foreign: {
    quote:
      /^(?:on\b.{6,120}\bwrote:?$|-+ ?(?:original message|forwarded message|forwarded by .*) ?-+|begin forwarded message:|.{3,60}<[^>]+@[^>]+> wrote:$)/i,
    footer:
      /^(?:sent from (?:my|a|the|outlook|yahoo|mail|proton|samsung|gmail|blackberry)\b.{0,50}|get outlook for \w+.*|sent (?:via|using) .{2,40}|-- ?)$/i,
    legal:
      /\b(?:confidential(?:ity)?|intended (?:only|solely|recipient)|meant only for|disclaimer|privileged|please consider the environment|do not print|unauthori[sz]ed|received (?:this|it) (?:\w+ )?in error|reached you by mistake|virus(?:es)?)\b/i,
  },
  date: /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,? ?\d{0,4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?,? ?\d{0,4}|\d{1,4}[./-]\d{1,2}[./-]\d{1,4})$|^[A-Z][\w ]{2,20}, \d{1,2} \w+ \d{4}$/i,

  families: {
    very: '(very|so|really|truly|most|deeply|sincerely|genuinely|terribly|awfully|extremely|greatly|particularly|quite|also|still|always)',
    'i-am': "(i am|i'm|im|am|we are|we're|i was|i remain|i feel|i felt)",
    'i-have': "(i have|i've|ive|have|we have|we've|i had|i'd|i just|i already|having)",
    will: "(will|'ll|i'll|shall|would|i'd|would|we'll|am going to|i'm going to|must|have to|need to|has to|had to|got to|gotta|gonna)",
    cannot:
      "(cannot|can't|cant|can not|couldn't|could not|unable to|not able to|not be able to|won't|wont|will not|shall not|shan't|not going to|am not|i'm not|im not|would rather not|'d rather not|i'd rather not|prefer not to|rather not|decided not to|decided against|chosen not to|opted not to|opting not to|choosing not to|elected not to|no longer able to|not in a position to|impossible for me to|not possible for me to|not be|won't be|ain't gonna|not gonna|never going to|not feel able to|don't feel able to|do not feel able to|don't intend to|do not intend to|do not wish to|don't wish to|don't want to|do not want to|not planning to|not intend to|must not)",
    'take-part':
      '(attend|attending|come|coming|make it|making it|make the|take part|taking part|participate|participating|join|joining|go ahead|going ahead|go through|going through|proceed|proceeding|continue|continuing|move forward|moving forward|move ahead|accept|accepting|take up|taking up|take on|take it|taking it|take you up|take the|taking the|take this|pursue|pursuing|interview|interviewing|commit|committing|carry on|carrying on|go further|go any further|going further|going any further|go forward|going forward|be there|be with you|keep the appointment|keep our|keep the|show up|turn up|meet you|meet with you|progress|progressing|submit|put myself forward|say yes|apply|see it through|going on with|go on with)',
    role: '(job|position|post|role|offer|opportunity|vacancy|appointment|contract|place|opening|traineeship|apprenticeship|internship|fellowship|placement|gig)',
    roles:
      '(job|jobs|position|positions|post|posts|role|roles|opportunity|opportunities|vacancy|vacancies|opening|openings|something|anything|chance|chances|occasion|project|projects|team|shift|shifts|branch|office|work|placement|placements|need|needs|round|search)',
    elsewhere:
      '(another|other|else|elsewhere|different|a new|new|rival|competitor|somewhere|nearer|closer|different|current|present|existing|own)',
    future:
      '(future|later|another time|one day|some day|someday|next time|next year|next round|again|down the (line|road|track)|in years to come|in time to come|further down|before long|at a later|other (roles|openings|vacancies|opportunities|positions|jobs|posts|projects)|new year|another (opportunity|chance|role|position|occasion|year|day|round|season|post)|different (role|position|post|team)|cross|if (ever|things|circumstances|anything|something)|ever)',
    want: '(hope|hopeful|hoping|love|like|welcome|glad|gladly|happy|happily|pleased|pleasure|delighted|keen|interested|open|eager|honoured|honored|grateful|willing|wish|look forward|looking forward|thrilled|over the moon|jump|appreciate|mean a lot|be nice|be lovely|be great|be good|be a joy|be wonderful|first in line|like nothing better|remain|count on me|be there like a shot|drop everything)',
    contact:
      '(hear from you|hear of|hear about|hear when|hear if|hear more|heard from|stay in touch|stay in contact|stay connected|remain in touch|remain in contact|remain connected|keep in touch|keep in contact|keep me in mind|keep my|keep hold of my|keep me on|keep an eye|bear me in mind|have me in mind|think of me|remember me|apply again|apply for|apply to|apply once|applying again|reapply|re-apply|reapplying|re-applying|work together|work with you|working together|working with you|work for you|meet again|meet you|meet another|talk again|talk about|talk to|speak again|chat again|chat about|cross paths|paths|collaborate|collaborating|collaboration|considered again|considered for|be considered|considered|reconsidered|consider me|join you|join your|join the|reach out|get in touch|be in touch|drop me a line|drop me|give me a (call|shout|ring|bell)|ring me|call me|call on me|contact me|contacted|be contacted|let me know|reconnect|catch up|catch you|come back to|come back|coming back|try again|trying again|have another go|another go|look me up|put my name|put me|throw my hat|my hat|raise my hand|on file|in your files|pick up the conversation|pick this up|pick up where|revisit|resume|connect again|connect|conversation|see you|hire me|approach me|another crack|knock on your door|hold onto my|hold on to my|return to|be part of)',
    opening:
      '(comes up|come up|came up|arises|arise|arose|opens|open|opened|opening|openings|become~|available|vacancy|vacancies|position|positions|role|roles|job|post|posts|need|needs|looking for|opportunity|change|changes|change~|branch|free|decide~|take on|expand~|require|advertise~|hire|hiring|recruit~|launch~)',
    fit: '(right|suitable|good|great|perfect|ideal|best|strong|well-qualified|qualified|brilliant|excellent|fantastic|wonderful|someone|somebody|candidate|person|match|one|replacement)',
  },

  cues: {
    // thanks or appreciation for the invitation, the offer, the time, the chance or the process, with or without the word
    gratitude: {
      any: [
        '(thank|thanks|thankyou|thx|thnx|tx|ty|cheers) … for',
        '(thank you|thanks|thank|thanking) … (that you|inviting|having me|again|all|both)',
        '(like|want|wanted|wish|wished|let me|allow me) … (thank|express)',
        'i thank',
        '(my|sincere|many|heartfelt|warm|warmest|big|huge|much|hearty|sincerest|our) (thanks|thank you|gratitude|appreciation)',
        '(grateful|thankful|gratitude|indebted|appreciative|obliged)',
        '(appreciate|appreciated|appreciates|appreciation)',
        '(valued|treasure|value) (the|your|our|that)',
        '(honoured|honored|honour|honor|flattered|privileged|privilege|humbled|chuffed|compliment) … (to|by|that|be|you|me|of|it)',
        'touched (by|that|to)',
        '(kind|good|generous|nice|lovely|sweet|decent|thoughtful|gracious|considerate|great|brilliant) of (you|the|your|everyone)',
        'you (were|have been|are|was) … (kind|good|generous|gracious) … (to|enough)',
        '(means|meant|mean) (a (lot|great deal)|so much|the world|much)',
        '(good|kind|nice) (of you|enough) to',
        'and (also)? for (considering|inviting|the invitation|your time|the time|the offer|seeing|meeting|having|offering|shortlisting|the chance|the opportunity)',
        'bless you for',
        'hats off',
      ],
      unless: [
        '(thank you|thanks|thanking you) (so much|very much|again|both|all)? (in advance)? for (your|the|all your|being|showing)? (kind|patience and|continued|anticipated)? (understanding|understand~|patience|patient|attention|cooperation|co-operation|discretion|reading|bearing with|prompt reply|quick reply|swift reply)',
        '(thank you|thanks|thanking you) … in advance',
        '(no|nothing|without) (thanks|thank you)',
        'thanks to',
        'thanks (for nothing|but no thanks|a bunch)',
        '(thank|thanks) … for (nothing|wasting|ignoring|keeping me waiting)',
        "(would|'d|i'd|will|should|shall|'ll|be) (be)? {very}? (grateful|appreciate|appreciated|thankful|obliged|appreciative)",
        "(would|'d|i'd|will|should) … (appreciate|appreciated) … (if|it)",
        'appreciate (it)? if',
        '(appreciate|appreciated|appreciation of|grateful for|thankful for) (your)? (kind)? (understanding|patience|discretion|a (quick|prompt|swift|short)|any|some)',
        '(appreciate|appreciated) (that)? (this|it|things|there|how (inconvenient|frustrating|annoying|late|short|disappointing|awkward|much trouble|much of)|the (short|inconvenience|late|timing|trouble))',
        "(you|trust you|hope you|hope|sure you) (will|can|would|'ll|can fully)? appreciate",
        "(cannot|can't|didn't|don't|do not|did not|not|hardly|not (very|so|exactly|quite)) (say)? (i)? (feel|felt|be|been|am)? (appreciate|appreciated|grateful|thankful|flattered|honoured|honored)",
        '(kind|nice|good|decent) of you to (finally|at last|eventually)',
        '(wherever|place) … appreciated',
      ],
    },
    // words from which the reader knows that the answer is no, implied decisions included
    decision: {
      any: [
        '{cannot} … {take-part}',
        '(not|never) (be)? (attending|coming|taking|joining|accepting|proceeding|continuing|pursuing|interviewing|going (ahead|forward|further|any further|through)|moving (forward|ahead|on)|carrying on|participating|putting myself|progressing)',
        '(decline|declining|withdraw|withdrawing|withdrawal|bow out|bowing out|bow to|step back|stepping back|step aside|stepping aside|stepping away|step away|step down|stand down|standing down|stand aside|back out|backing out|opt out|opting out|drop out|dropping out|pull out|pulling out|duck out|ducking out|pass up|passing up|give up my|giving up my|call it off|calling it off|call off|calling off|say no|saying no|rule myself out|excuse myself|recuse myself|remove myself|take myself out|taking myself out|count me out|forgo|forego|relinquish~|decline~ with|bail on|bail out|bailing|scratch me|strike me)',
        '(turn|turning|turned) … down',
        '(pass|passing) (on|up|this|for|it|the)',
        "(a|to|have to|gonna|will|gonna have to|i'll|must) pass",
        'give (it|this|this one|the interview) a miss',
        '(sit|sitting) (this|it|that) (one)? out',
        "(must|need to|have to|had to|going to|gonna|gotta|to|am|i'm|im|will|please|i|i'll|would like to|like to|be|and|then) (cancel|cancelling|canceling|scrap|abandon|scratch)",
        "(cancelling|canceling|cancel) (our|my|the|tomorrow's|today's|this|on)",
        '(take|taking|took|remove|removing|drop|strike|delete|scratch|withdraw|leave|cross) (back|out)? (my|me) (name|application|candidacy|candidature|cv|profile|details|off|out|from)',
        '(close|closing|end|ending|stop|discontinue|terminate|conclude|withdraw|retract|rescind) (my|the|our) (application|candidacy|candidature|candidate~|file|process|interest)',
        'my (application|candidacy|candidature) (is|as|to be|be|now)? (withdrawn|closed|cancelled|retracted)',
        '(release|free|give|offer|pass|free up|let) … (my)? (slot|place|spot|time|seat|it|interview) … (to|for|have) (someone|somebody|another|others|the next|other|a candidate)',
        '(let|release|free|give up) (go of)? my (slot|place|spot|interview)',
        "(answer|it's|it is|is|be|that's|reply|response) (a|has to be|must be|will have to be|is|to be|would be|a firm|a polite|going to be)? (no|a no|no thank you|no thanks)",
        "(a no from|no from me|no thank you from me|not for me|isn't for me|is not for me|isn't the (right )?(one|move|job|role) for me)",
        '(out of the running|no longer (a candidate|available|looking|interested|in the running|in a position|seeking|free|searching|wish|want|able|pursuing|need|on the market|considering|open))',
        '(off the market|taken myself out|not available (any more|anymore|for|any longer))',
        "(not|never|n't) (be)? (available|free) … (interview|role|position|job|appointment|slot|post)",
        "i (am|'m) (out|not coming)",
        'we {cannot} meet',
        '(accepted|signed|taken|took|taking|accept|accepting|agreed to|said yes to|committed to|secured|landed|found|going with|gone with|opted for|chosen|chose|choosing|picked|started|starting|start|joining|joined|got|been given|begin|beginning|plumped for) (up|a|an|the|my|on|with)? … {elsewhere} … (job|position|post|role|offer|opportunity|appointment|contract|place|company|firm|employer|organisation|organization|team|school|college|university|hospital|practice|museum|agency|studio|lab|restaurant|shop|office|bank|group|one|clinic|business|studio|start-up|startup|council|charity|internship|placement|apprenticeship|branch)',
        '(accepted|signed|taken up|said yes to|signing|taken) (on)? (a|an|the|my|their|for|with|what)? … (offer|position|post|contract|appointment|role|job) … (with|at|from|in|elsewhere|closer|nearer|that|which|as|starting|by|there)',
        '(accepted|taken|signed|said yes|committed|commit) … elsewhere',
        'signed (with|for|up with|on with|a contract|on the dotted line|the contract|my contract)',
        '(said|say) yes … (to|last|yesterday|them|there|this)',
        'i said yes',
        "(offer|job|role) … (i)? couldn't (say no|refuse|turn down|resist)",
        '(stay|staying|remain|remaining|stick|sticking) (on)? (put|where i am|in my (current|present|existing|old)|with my (current|present|existing|old|own|team)|at my (current|present|existing|old)|with (the)? (current|present)|here with)',
        '(decided|chosen|opted|going|choosing|prefer|elected|agreed) to (stay|remain) (put|where|with|at|in|on)',
        '(found|got|have|start|started|starting) (a|another|my|the)? (new)? job',
        "my (hands are tied|place is|heart isn't)",
        '(let|letting) (this|it|the (chance|opportunity)) (one)? (go|pass|slip)',
        "this (isn't|is not|will not be|won't be) (something)? (i|going|for me|one i)",
        'go (a)? (different|another) (way|direction|path|route)',
        'not … (take|taking) (it|this|things|matters|my application) (any)? (further|forward)',
        'leave (it|things|the matter) (there|here|at that)',
        'end (of|to) my (application|candidacy)',
        "(i|we|it) (won't|will not|shall not|cannot|can't) be (after all|me)",
        'do not (wish|intend|plan|propose) to (be|go|come|take|proceed|continue|pursue|attend|accept)',
        'not (to)? (be)? (going)? to go (ahead|forward|further|any further|through)',
        '(had|have) a change of heart',
        'no longer … (attend|accept|take|pursue|continue|interview|proceed|come|consider)',
        'not … (the)? (right)? (role|job|position|move|step|place|one|fit) for me',
        'withdrawn',
      ],
      unless: [
        "(might|may|could|whether to|whether i|whether or not|if i|thinking of|thinking about|considering|tempted to|unsure|not sure|wondering|whether it|should i|perhaps|maybe|possible|possibly|probably) … … (decline|declining|withdraw|withdrawing|cancel|cancelling|pull out|pass|turn … down|step back|cannot come|can't come|{cannot} … {take-part}|say no|bow out|back out|drop out|accept|stay put)",
        "(do not|don't|did not|didn't|not|never|without|rather than|instead of|hate to|would hate to|nor) (want to|wish to|have to|mean to|like to|going to|to)? (decline|withdraw|cancel|pull out|turn … down|pass up|miss|say no)",
        'thinking … (should|might) (stay|go|decline|withdraw)',
        'think i should (stay|remain) (put|where)',
        "(cannot|can't|couldn't|could not) (come|go|get|be|make it) … (before|until|till|at that|at this|on that|on the|that day|then)",
        "(won't|will not|shan't) (take|be) (long|up much|a moment)",
        'i withdrew',
        '(when|after|since|why|that) i (withdrew|declined|turned)',
        'cancelled my',
        "(cannot|can't) (accept|take|help|come across|thank|wait|tell|say|believe|imagine|recall|remember|speak highly|fault)",
      ],
    },
    // weighing up that leaves the reader guessing
    hedge: {
      any: [
        'not (entirely|quite|totally|completely|really|yet|100|fully|all that|so|at all)? (sure|certain|decided|clear|convinced) (where|whether|if|about|what|yet|i|how|that)?',
        'unsure',
        'up in the air',
        '(in|of) two minds',
        'still (thinking|deciding|weighing|undecided|on the fence|torn|considering|mulling|making|waiting|wondering|working out|figuring)',
        '(undecided|on the fence|torn between|dithering|wavering|in limbo)',
        '(may|might) (or may not|turn out|well|not|have to|need to|be|end up|just|still|possibly|change|pass|decline|withdraw|cancel)',
        "(let's|we'll|let us|i'll) (just)? (wait and)? see",
        'wait and see',
        'let it sit',
        'sleep on it',
        'back and forth',
        'perhaps (i|it|we|not|another)',
        'maybe (i|it|we|not|another|later|yes|no)',
        'leaning (towards|toward)',
        "(can't|cannot|haven't|have not|couldn't|yet to) (quite)? (decide|decided|made up my mind|make up my mind|reached)",
        'make up my mind',
        '(keep|leave|leaving|keeping) (my|the|all my) options open',
        'get back to you',
        'play it by ear',
        'part of me',
        'could go either way',
        'a lot (going on|to think about)',
        'second thoughts',
        'bear with me',
        'need (more|some|a (little|bit) more) time',
        'hard to say',
        'depends on',
        'not (the|a) (best|ideal|easiest) time',
        'for (now|the moment|the time being)',
        'hold off',
      ],
    },
    reason: {
      any: [
        '(because|since|due to|owing to|as a result|on account of|cos|cuz|bc|thanks to|given|in view of|in light of|in the light of)',
        '(reason|reasons|reasoning|factor)',
        '(salary|pay|wage|compensation|package|benefits|commute|commuting|distance|relocat~|location|travel|childcare|schedule|timetable|shifts|shift|hours|family|health|illness|surgery|operation|exam|exams|studies|degree|culture|values|duties|responsibilities|remote|hybrid|rent)',
        '(mother|father|husband|wife|partner|daughter|son|child|children|parents|grandmother|grandfather|sister|brother|baby|mum|mom|dad) …',
        '(offer|offered|contract|promotion|promoted|counter-offer|counteroffer|extended)',
        '(turns out|turned out|it appears|realised|realized|learned|learnt|discovered|found out|concluded|dawned)',
        'as (i|my|the|it|we|our|this|there)',
        'so (i|my|the|it) ',
      ],
    },
    // words that ask pardon for the trouble, or show regret for having caused it
    apology: {
      any: [
        '(sorry|soz|apologise|apologize|apologies|apologising|apologizing|apology|forgive|pardon|forgiveness)',
        '(regret|regretful) (for|having|causing|any|the (trouble|inconvenience|short|late|disruption|bother|upset|timing)|that i (have|am) (caus|put|let|mess)~|letting|putting|messing|inconveniencing)',
        '(feel|felt|feeling) {very}? (bad|terrible|awful|dreadful|rotten|guilty|horrible|embarrassed|ashamed)',
        '(hate|loath|loathe) (to|having to) (let you down|mess|do this|leave you|put you|muck|spring this|ask this)',
        '(my bad|mea culpa)',
        '{i-am} … (embarrassed|ashamed|mortified) …',
        '(excuse|do excuse|please excuse) (the|my|this|me)',
        '(let|letting) (you|the team|everyone|everybody) down',
        '(know|realise|realize|understand|aware) … (this|that) … (inconvenience|inconveniences|inconvenient|puts you|leaves you|nuisance|awkward|trouble) … (and)? (i)? (regret|wish)',
        "(hope|trust) (you|that you) (can|will|'ll) (forgive|excuse|pardon)",
      ],
      unless: [
        'sorry (to|that i|i) (hear|read|learn|see|have missed|miss|be missing|find|discover|will miss|am missing|ll miss|missed)',
        'sorry for your (loss|trouble|troubles)',
        'sorry (about|for) (ms|mr|mrs|dr|your (colleague|loss))',
        '(no|not|without|never|hardly|neither) (an|any|a|be|so much as an)? (sorry|apology|apologies|apologise|apologize)',
        '(you|he|she|they|somebody|someone) (should|ought to|could|might|owe|owes) (be|have|me|at least)? (an)? (sorry|apologise|apologize|apology|apologised|apologized)',
        '(owe|owes|owed|demand|expect|deserve|awaiting|await) (me)? (an)? apology',
        'regret to (say|inform|tell|advise)',
        'sorry (state|excuse|sight|affair)',
        'feel sorry for',
        'sorry (that|to)? (your|you|he|she|they|ms|mr|mrs|dr) … (leaving|leave|ill|unwell|lost|closing|gone|struggling)',
        '(sorry|apologies) (to|for)? (say|see) goodbye',
      ],
    },
    // the writer would welcome later contact, another application, another role, or working together
    'open-door': {
      any: [
        '{want} … … {contact}',
        '{want} … … {future}',
        "(please|do|let's|let us|lets|feel free to|don't hesitate to|do not hesitate to|you can|you may|you know where|you are welcome to|you're welcome to|by all means|i'd ask you to|kindly) … {contact}",
        "(if|should|when|whenever|were|in case|once|as soon as) … … {opening} … … (please|i|let|do|you|count|my|give|drop|call|me|i'd|i'll|i'm)",
        '(if|should|were|whenever|when) … (you|your|the|a|an|there|something|anything|circumstances|things) … … {contact}',
        '(stay|keep|remain|be|get) in (touch|contact)',
        '(keep|bear|have|hold) me in mind',
        '(keep|hold) (my|onto my|on to my|hold of my) (cv|résumé|resume|details|number|name|application|file|card|email|address)',
        '(our|my|your|the) paths',
        'cross paths',
        '(door|doors) … (open|ajar|closed|shut|knock)',
        '(apply|applying) (again|once more|another|in the future|later|for (other|another|a|any|something|future))',
        '(reapply|re-apply|reapplying)',
        '(work|working) (together|with you|alongside you|for you) …',
        '(another|next) (time|opportunity|chance|occasion|year|round|life) …',
        'talk again',
        'meet again',
        'look forward to (hearing|future|other|working|meeting|the next|seeing|staying|following|any)',
        "(i am|i'm|i remain|remain|still|very much|always) {very}? (open|interested|keen|available|receptive) (to|in|for) … (other|future|different|hearing|roles|another|working|vacancies|anything|opportunities|talk~|chat~|any|similar|later)",
        '(i hope|hoping|hope) … … (future|again|one day|some day|someday|together|paths|another (time|chance|opportunity|occasion|year|role)|next (time|year)|be considered|later|down the line|down the road)',
        "(hope|hoping) … (this|it|that) (is not|isn't|won't be|will not be|need not be|needn't be) (goodbye|the end|our last|the last|farewell)",
        "(not|n't) (goodbye|farewell) (for ever|forever|for good)",
        "(i'd|i would|i'll|i will|i shall|would) (gladly|happily|certainly|definitely|absolutely|jump|always|be (first|back|all ears|there|in touch))",
        '(first (to apply|in the queue|in line|to put))',
        "don't be (a)? stranger~",
        "(coffee|drink|lunch) (is|'s)? on me",
        '(watch|watching|keep an eye|keeping an eye|follow|following|look out|looking out|check|checking) (on|out for|for)? (your|the) (careers|vacancies|website|site|openings|jobs|future|next|progress|listings|page)',
        '(happy|glad|delighted|pleased) to (talk|chat|meet|discuss|reconnect|help|revisit|be contacted|hear)',
        "(i'll|i will|i shall) (be)? (look|looking|keep|watch|apply|try|come back|be back|return|knock)",
        '(future|other|later|different|any other|similar) (roles|openings|vacancies|opportunities|positions|jobs|posts|collaborations|projects|occasions|vacancy|opening)',
        'see you (again|around|next)',
        'until (next time|we meet|our paths)',
        'i (could|can|might) (be)? (tempted|persuaded)',
        'try me (again)?',
      ],
      unless: [
        "(do not|don't|dont|never|please don't|no need to|no longer|not to|refrain from|cease|not wish|not want|not expect|not be) … … {contact} →",
        "(not|never|nor|n't|wouldn't|won't|can't|cannot|no) (want|wish|like|care|be|ever|expect|intend|feel|going|interested|keen|happy|open|anticipate)~ … … ({contact}|{future}) →",
        '(let me know|get in touch|reach out|contact me|call me|hear from you|hesitate to|feel free|in touch) … (question|questions|anything (else|further)|further information|need (any|more|further)|require|clarification|from me|soon|return|your (decision|answer|reply))',
        '(if|should) … (question|questions|need anything|further information|clarification) … … {contact}?',
        '(under (no|any) circumstances|lose my number|any more) →',
        '(ask|asking|asked) (you|them|for) (for)? (another|a different) (time|day|date|slot)',
        '(considered|consider|considering|thinking|thought) (it|this|things|the matter|carefully)',
        '(hope|trust|glad|happy) … (understand|understanding|find|finds)',
        'as soon as (possible|i could|i can|i knew|my)',
        '(another|other|different) (company|firm|employer|candidate|candidates|organisation|organization|school|offer|job offer|person|applicant)',
        'for considering me',
        'the next (round|stage|step|candidate|person|interview)',
        'thank~ … {contact}',
        '(again|once more) for',
        '(thanks|thank you|sorry) again',
        '(looking|looked) at (it|this|the|that)? … again',
        'to (hear|read|learn|see) (that|of your|about (the|your) (news|loss))',
        'would you (be)? (willing|able|like)',
      ],
    },
    // success, luck or health for the reader, the firm or the search
    'well-wish': {
      any: [
        '(wish|wishing) (you|your|the|everyone|everybody|all|a|them|both|her|him|every|good)',
        '(good|best of|lots of|every) luck',
        'all (the|my) (very)? best',
        'best (wishes|of luck) (for|with|to|in)',
        '(every|much|continued|great|all) (success|prosperity|happiness)',
        'success (with|to|in|for|and)',
        '(hope|trust|hoping|sure|confident|certain|doubt|know|convinced) … (find|fill|finds|found|finding|hire|land) …',
        '(hope|hoping) … … (goes|go|went|going|runs|run) (well|smoothly|brilliantly|to plan|off|swimmingly)',
        '(hope|hoping|trust) … … (success|successful|prosper~|thrive~|flourish~|turns up|brings|great|wonderful|good (one|year|day|season|start|outcome)|smooth~|right (person|candidate|one)|well|happy)',
        'may (the|your|you|this|it|god) …',
        'fingers crossed',
        'god bless',
        '(rooting|cheering) for you',
        'go (well|smoothly)',
        'have a (good|great|lovely|nice|wonderful) (day|week|weekend|time|season|one|year|summer)',
        'more power to',
        "knock (them|'em) dead",
        'happy (hunting|hiring)',
        'take care',
      ],
      unless: [
        "hope (all is|all's|you are|you're|this (email|message|letter|note)) …",
        '(wish|wishing) (to|i|it|that)',
      ],
    },
    contact: {
      any: [
        '(reach|call|ring|phone|contact|e-mail|email|text) me (at|on|by)',
        '(my (number|phone|mobile|e-mail|email) (is|remains))',
      ],
    },
    salutation: {
      any: [
        "^ (dear|hi|hello|hey|hiya|greetings|howdy|salutations|yo|hallo|g'day|heya|dearest)",
        '^ good (morning|afternoon|evening|day)',
        '^ (morning|afternoon|evening)',
        '^ to (whom|the … (team|committee|manager|department|panel|board|office))',
        '^ (sir|madam|ladies|gentlemen)',
        '^ assalamu~',
        '^ (mr|mrs|ms|dr|prof|professor|miss|mx) ~ $',
      ],
    },
    'sign-off': {
      any: [
        '^ (with)? (my|our|the)? (very)? (kind|kindest|warm|warmest|best|sincere|cordial|friendly|respectful|good|fondest|many|all good) (personal)? (regards|wishes|greetings|salutations|thanks)',
        '^ (regards|sincerely|respectfully|cordially|faithfully|warmly|best|bests|cheers|thanks|gratefully|love|bye|goodbye|ciao|ta|rgds|brgds|br|kr|kind|slán|peace|respectfully yours|truly)',
        '^ (yours|very truly|most|i am|i remain) (sincerely|faithfully|truly|respectfully|cordially|ever|yours|sincerely yours|dear|sir)?',
        '^ (all (the|my)? (very)? best|best always|take care|thank you|many thanks|with (much|many|sincere|deep|deepest|heartfelt|all my|great|warm)? (thanks|appreciation|gratitude|respect|love|gratitude)|talk soon|speak soon|see you|so long|bye now|bye for now|until then|peace out|have a (good|great|lovely|nice) ~|god bless|yours in ~|in gratitude|in appreciation|warm wishes|best of luck|good luck|go well|go raibh maith agat|fondly|onward|be well|stay well|enjoy your day|thanks again|thank you again|all good wishes|hugs|xx|x|xoxo)',
        '^ (sincerely|cordially|respectfully|truly|faithfully) yours',
      ],
    },
    'place-line': {
      any: [
        '^ (for the attention of|attn|post of|vacancy|reference|ref|your ref|our ref|by (post|email|e-mail|hand)|private|confidential|application for)',
        '^ \\d~',
      ],
    },
    postscript: { any: ['^ (ps|p.s|pps|p.p.s|nb|n.b)'] },

    interview: {
      any: [
        '(interview|interviews|interviewing|interviewed|interviewer|interviewers|assessment (day|centre|center)|phone screen|screening|second round|final round|first round|next round|trial (shift|day)|audition|vacancy|shortlist~|short-list~|candidature|candidacy)',
      ],
    },
    hiring: {
      any: [
        '(application|applied|applying|apply|candidate|candidates|candidature|candidacy|recruit~|hiring|vacancy|vacancies|opening|openings|shortlist~|cv|résumé|resume|hr|human resources|job|internship|traineeship|apprenticeship|onboarding)',
        '(position|post|role) (of|as|at|with|in|for|on|is|was)',
        '(the|this|that|your|a|any|another) ~ (~ )?(position|post|role|vacancy|job|spot|opening|opportunity)',
        'invitation to',
        'opportunity',
      ],
    },
    offer: {
      any: [
        '(your|the|this|that|formal|written|kind|generous|job) (kind|generous|formal|written|very kind|very generous|job)? (offer|offers|offer letter)',
        '(offering|offered|offer) (me)? (the|a|an|this|your) (~ )?(~ )?(~ )?(~ )?(position|job|post|role|place|contract|traineeship|apprenticeship|internship|fellowship|placement|spot)',
        'offer of (employment|a (job|position|place|contract)|the (post|position|role)|\\d~)',
        'extending (me)? (an|the|your) offer',
        'subject offer',
        '(offer|contract) (you sent|in your|you (made|extended|emailed|kindly))',
      ],
      unless: [
        "(another|other|better|competing|counter|rival|different|an|their|current employer's|an attractive|a better|their) (job)? offer",
        '(the|this) offer … (to interview|of an interview|to meet|from (another|my)|i (accepted|have accepted|took))',
        '(offer|offered|offering) (me)? (a|an|the|this) (~ )?(~ )?(interview|slot|chance|opportunity|time|meeting|date)',
        "(been|was|were|got|have been|i've been|just) (just|also|recently|unexpectedly)? offered",
        '{elsewhere} … (offered|offering|made) me',
      ],
    },
    scheduled: {
      any: [
        "(our|my|the) (~ )?(~ )?(interview|meeting|appointment|conversation|call|chat|slot) (that)? (you|we|is|was|has been|had|which|for|on|at|scheduled|booked|arranged|fixed|set|planned|tomorrow|today|this|next) … (scheduled|arranged|booked|fixed|set up|agreed|planned|set|pencilled|lined up|confirmed|tomorrow|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|morning|afternoon|o'clock|am|pm)",
        '(scheduled|arranged|booked|fixed|set up|pencilled in|lined up|confirmed|agreed|slated) (for|on|at|with|in|to|the)',
        "(tomorrow's|today's|monday's|tuesday's|wednesday's|thursday's|friday's|saturday's|this (morning|afternoon|week)'s|next week's) (~ )?(interview|meeting|appointment|call|chat|conversation)",
        'our interview',
        '(due|down|booked|meant|supposed) (in|for|to)',
        'i (confirmed|accepted|agreed to) (the|our|your|an|my|to)? (interview|slot|appointment|invitation|date|time)',
      ],
    },
    'same-day': {
      any: [
        '(today|this (morning|afternoon|evening)|tonight|tomorrow|in (an|a few|two|a couple of) hour~|later today)',
      ],
    },
    met: {
      any: [
        "(after|following|since) (our|my|the|yesterday's|last) (~ )?(interview|conversation|meeting|chat|call|talk|visit|first interview|second interview|discussion)",
        '(enjoyed|pleasure|lovely|good|great|nice|delight|joy|interesting|delighted) … (meeting|talking|speaking|seeing|chatting|to meet|to talk|to speak|conversation)',
        'thank~ … (meeting|seeing|speaking|talking|interviewing|for the interview (on|of|last|yesterday)|the (interview|conversation|chat|talk|meeting) (on|of|last|yesterday|this|you gave|we had)|interview of|showing me|having me (in|over)|introducing me|walking me|the hours|the two hours|the hour|the tour|the welcome)',
        '(interviewed|interview) (me|with you|you gave|last (week|month|monday|tuesday|wednesday|thursday|friday)|yesterday|on the)',
        'i (interviewed|met|saw|visited|spoke)',
        "(last|yesterday's|friday's|monday's) (week's|interview|meeting|conversation|chat|call)",
        'the (two|three|four|first|second) (rounds|interviews|hours|stages)',
        '(your|four|three|two) (four|three|two)? rounds',
      ],
    },
    withdrawal: {
      any: [
        '(withdraw|withdrawing|withdrawal|withdrawn|candidature|candidacy|pull out|pulling out|bow out|take back|take my name|my name (off|out)|remove (me|my)|step back|drop out|stand down|discontinue|my application)',
      ],
    },
    cancellation: {
      any: [
        "(cancel|cancelling|canceling|cancellation|cancelation|call off|calling off|call it off|pull out of (the|our|my|today's|tomorrow's) (interview|meeting)|won't be (coming in|there|in|making it)|not (be)? coming in)",
        "{cannot} … (make|keep|attend|come to|be at|get to) (our|the|my|tomorrow's|today's|monday's|tuesday's|wednesday's|thursday's|friday's) (~ )?(interview|appointment|meeting|slot|call|chat)? … (scheduled|arranged|booked|fixed|agreed|confirmed|planned|set)",
        "(make|keep|attend) (our|tomorrow's|today's|monday's|tuesday's|wednesday's|thursday's|friday's)",
        '(release|give up|free up|free) (my)? (slot|place|spot)',
      ],
      unless: [
        '(cancelled|canceled) (because|due)',
        'cancel (my )?(subscription|order|membership|policy|contract|booking)',
      ],
    },
    spoken: {
      any: [
        "(is that|is this|am i speaking|may i speak|can i speak|could i speak|speaking with|this message is for|i'm calling|i am calling|calling about|calling to|calling because|phoning|ringing|bye now|bye-bye|leaving (you)? (a|this) message|goodbye|voicemail|i'm ringing|i'll let you (go|get on)|good talking|for taking my call|have you got a (minute|moment)|do you have a (minute|moment))",
      ],
    },
    chatty: { any: ['(hey|hiya|thx|u|ur|btw|lol|x|xx|gonna|wanna|gotta|cheers|yeah|yep|nope|tmrw|pls|plz)'] },
    reschedule: {
      any: [
        '(reschedule|rescheduling|re-schedule|postpone|postponing|push (it|the interview|our|back)|rearrange|re-arrange|rebook|re-book|defer|shift (it|the|our|my)|bring forward|put back)',
        '(move|moving|moved|change|changing|swap|switch) (my|our|the|it|to|this) (~ )?(interview|slot|appointment|time|date|day|meeting|to)',
        '(another|different|alternative|new|other|later|earlier) (time|date|day|slot|week|appointment|hour|afternoon|morning)',
        '(could|can|would|might|may|any chance|is there|possible) … (meet|come|do|manage|talk|interview|speak|see you) (on|at|instead|later|next|in|another|this) … ',
        'instead of (monday|tuesday|wednesday|thursday|friday|the|at)',
      ],
      unless: [
        'rather than (reschedule|postpone|move)',
        "(not|no|n't|without|than) (to|ask~|need|want|worth|point)? (to|you|for|in)? (reschedule|rescheduling|postpone|another (time|date))",
        'at a (later|different|another) (time|date|stage)',
        'another time (perhaps|maybe)?',
      ],
    },
    reconsider: {
      any: [
        '(reconsider|re-consider|reconsidered|reconsideration|re-open|reopen|back in the (pile|running|process|mix)|reinstate|re-enter|rejoin|change of heart|changed my mind|circumstances have (since)? changed|things have changed|situation has changed)',
        '(withdrew|declined|turned down|pulled out|cancelled|bailed|said no|bowed out|backed out|dropped out|stepped back|passed on) … … (consider|would|still|is|now|since|again|if|any chance|could|regret|i wonder|but|because|and)',
        '(i)? (withdrew|turned down|pulled out|bailed|backed out|dropped out|bowed out|had to (decline|withdraw|pull out|cancel))',
        '(consider|considered|considering|look at|take) (me|my application)? (once more|again|another look|one more time|afresh)',
        '(another|second|fresh) (look at|chance to interview)',
        'if (it|the (position|role|post|job|offer|place)) (is|was|were) still (open|available|free|vacant|going|on the table|unfilled)',
        '(still|if it is|should it be) (open|available|unfilled|vacant) …',
      ],
      unless: [
        '(other|another|future|different) … (consider|reconsider)~',
        '(please|would|will|hope|ask you) (do)? not (reconsider)',
        'reconsider (your|the) (salary|pay|offer|package|policy|hours|terms)',
        "(not|won't|will not) (be)? (reconsider~|change my mind|changed my mind)",
      ],
    },
    'status-inquiry': {
      any: [
        '(any|some|is there|was there|there|have|has) (any)? (news|update|updates|word|decision|progress|feedback) (yet|on|about|from|regarding|concerning|as|been|for)',
        '(an|any|for an|a quick|a brief|brief) (update|status) (on|regarding|about|as|in|please)',
        '(status|outcome|progress) of (my|the) (application|interview|candidacy|process|recruitment|selection)',
        '(check|checking|checked|enquire|inquire|enquiring|inquiring|ask|asking|wondering|following up|follow up|touching base|touch base|wondered) … (whether|if|in|how|where|on|about|when) … (decision|decided|application|process|news|update|heard|interview|timeline|things|choice|stand|made|position|role)',
        '(when|whether|if) … (you)? (might|may|will|could|can|expect|have|has) … (decision|decided|hear|made|decide|reach)',
        "(have|has|had) (not|n't|yet to)? (yet)? (heard|received|had) … (from you|back|anything|news|reply|word)",
        "(haven't|hadn't) (yet)? heard",
        'where (things|you|we|it|the process) (stand|stands|are|is)',
        'timeline',
        '(promised|said|mentioned|told|hoped|expected) … (hear|decision|know|let me know|answer|reply) … (by|within|last|before|on|this)',
        'still (in the running|being considered|under consideration)',
      ],
      unless: ['(look|looking) forward … decision'],
    },
    'feedback-request': {
      any: [
        '(feedback|pointers|pointer|advice|a few (lines|words|thoughts|comments|minutes)|guidance|constructive|tips|suggestions|comments|insight|criticism|where i (fell|went|could|lost)|what i (could|can|might|should)) … … (interview|application|improve|answers|next|performance|better|short|wrong|on|for|future|fell|stronger|differently|where|why|about)',
        '(improve|improvement|do better|done better|done differently|do differently|fell short|let me down|went wrong|strengthen)',
      ],
      unless: ['(positive|good|kind|great) feedback', 'individual feedback'],
    },
    'follow-up': {
      any: [
        '(look|looking) forward to (hearing|your (decision|reply|answer|news|response)|the (outcome|next|result)|receiving|learning|seeing you)',
        '(even)? more (eager|keen|convinced|certain|excited|interested|enthusiastic|determined)',
        '(confirmed|strengthened|deepened|reinforced|increased|only grew|grew) … (interest|wish|desire|enthusiasm|conviction|sense|impression|feeling)',
        "(remain|am|i'm|still|very) {very}? (interested|keen|enthusiastic|excited|eager) (in|about|to|on)",
        '(references|reference|certificate|portfolio|samples|documents|transcript|link|article|copy) … (attached|enclosed|you asked|as promised|requested|as discussed)',
        '(attached|enclosed|attach|enclose|attaching|enclosing|sending) … (references|reference|certificate|portfolio|samples|documents|transcript|copy|as (you asked|promised|requested|discussed))',
        "(would|'d) (love|be (thrilled|delighted|glad|happy|proud)) to (join|be part|work|contribute|start|take)",
        '(left|came away|went home|walked out) … (more|convinced|inspired|certain|feeling|buzzing|thinking|impressed)',
        'thank~ … (yesterday|this morning|this afternoon|today|for (the|our|your) (interview|time|conversation|chat|tour) …)',
        'hope to hear (from you)? (soon)?',
        '(excited|enthusiastic|keen) (about|to) the (role|position|prospect|idea|possibility|opportunity|chance)',
      ],
      unless: ['{want} … (other|future|another|next year)'],
    },
    accepting: {
      any: [
        '(delighted|happy|pleased|glad|thrilled|excited|pleasure|honoured|honored|write|writing|hereby|gladly|formally) (to|that i|and) (be able to)? (accept|confirm)',
        '(i)? (gladly|happily|formally|hereby|would (love|like) to) (accept|confirm)',
        "(confirm|confirming|confirmed) (that)? (i|my) (will|attendance|can|am|'ll|acceptance|start|shall|availability)",
        "(i|we) (will|shall|'ll|can) (be there|attend|see you (on|at)|be at your|be happy to (attend|come|join))",
        "(i'll|i will|see you) (see you)? (on|at) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|\\d~)",
        'i accept (the|your|this|with)',
        'signed (and)? (attached|returned|enclosed) (the|my)? (contract|offer)',
        'looking forward to (meeting|seeing) (you|the team) (on|at|there|tomorrow|next)',
        'before (the|my|our) interview … (could|can|may|would|should|do|is|what|who|where)',
        '(where|which) (entrance|floor|building|room|bus|platform|car park|door)',
        '(should|do|need|shall) i (bring|need|wear|prepare|come|report)',
      ],
      unless: [
        "(not|n't|unable|cannot|sorry|regret) … (accept|confirm)",
        '(accept|accepted|accepting) … (another|elsewhere|other)',
        '{cannot} … accept',
        '(write|writing|happy|pleased) to confirm (that i (am|have|must|wish|would like to)? (withdraw|declin|cancel)~|my (decision|withdrawal))',
      ],
    },
    applying: {
      any: [
        '(like|wish|writing|write|want|hereby|pleased|keen) to apply',
        "(i)? (am|'m) (applying|writing to apply)",
        '(please find)? (attached|enclosed) … (cv|résumé|resume|cover letter|application)',
        'advertised (in|on|at)',
        'i believe (i|my) … (candidate|experience|skills)',
        '(opportunity|chance) to (discuss|interview|show you|demonstrate)',
        'available for (an)? interview',
        '(in|for) an interview (and|where|on|at)?',
        'letter of recommendation',
      ],
      unless: ['to apply (again|once|for other)'],
    },
    resigning: {
      any: [
        '(resign|resigning|resignation|notice (period|of)|my last (working)? day|last day (of work|will be)|hand over|handover|step down as|my employment)',
      ],
    },
    negotiating: {
      any: [
        '(negotiate|negotiable|negotiation|room (to|for)|flexibility|counter|revisit|raise|increase|adjust|match|improve|closer to) … (salary|offer|figure|package|pay|compensation|number|base|rate)',
        '(salary|figure|package|pay|compensation|number|base|rate|start date|allowance) … (negotiable|discuss~|revisit~|adjust~|raise~|increase~|closer to|match~|flexible|room)',
        'before (i)? (sign|signing|accept|accepting|deciding|i decide|i give|giving)',
        'would (you|it) be (possible|open|willing|able) … (salary|start|figure|rate|pay|remote)',
      ],
    },
    recruiter: {
      any: [
        "(we|i) (would|'d|are|'re|am|should) … (like|pleased|delighted|happy|love|glad) … (to)? (invite|offer you|see you|meet you|welcome you|schedule|inform you)",
        'we … (invite|regret|reviewed|received|considered|decided|selected|chosen|progress|proceed|shortlist~) … (you|your|other|another|candidates|application|not)',
        "(your|you're) (application|profile|cv|background|experience|candidacy|interview) (was|has|have|is|will|for the|with us|stood|caught)",
        '(other|another|stronger|more suitable|remaining) (candidate|candidates|applicant|applicants) (whose|who|with|at this|for|on this)',
        '(invite|inviting) you (to|for)',
        '(keep|kept|hold|retain) your (details|cv|application|résumé|resume)',
        '(all|unsuccessful|successful|shortlisted) (candidates|applicants) (will|are|must|should|who)',
        '(your|you) … (have been|were|was|are|been) (unsuccessful|successful|shortlisted|selected)',
        "(we are|we're|our client|my client) (looking for|seeking|hiring|recruiting|is (looking|seeking))",
        'your (interview|application) (is|has been|will be|for) (scheduled|confirmed|arranged|booked|on|the)',
        'you (applied|have applied) (for|to)',
        '(on behalf of) (our|the) (recruit~|hiring|hr)',
        'are you (open to|interested in|looking for) (new|a|hearing|other)',
        'please (confirm|bring|report|let us know (whether|if) you (can|will|are))',
      ],
      unless: ['my (application|profile|cv|background)', '(i|my) … considered', 'i … we'],
    },
    // declining something else than a job interview
    elsewhere: {
      any: [
        '(wedding|reception|christening|baptism|bridal|birthday|barbecue|bbq|dinner party|bachelor~|hen (party|do|night)|baby shower|graduation party|housewarming|anniversary|funeral|reunion)',
        '(subscription|subscribe|refund|parcel|delivery|invoice|checkout|membership|order (number|no)|my order|warranty|insurance policy|tenancy agreement|landlord|deposit back|rent increase|booking reference|quote for|quotation|tender|your quote|purchase order|sales call|demo call|product demo)',
        '(check-up|checkup|dentist|dental|gp|appointment with dr|haircut|consulate|visa appointment|embassy|vaccin~|blood test|x-ray|physio appointment|clinic appointment)',
        '(press|radio|television|tv|podcast|magazine|newspaper|documentary|broadcast|on air|in print|journalist|reporter|programme about|research (interview|study)|dissertation|thesis interview|oral history|panel discussion|keynote|conference (talk|speaker)|guest speaker|speaking engagement|webinar|give an interview|interview about|episode|listeners|readers)',
        '(recipe|teaspoon|tablespoon|simmer|oven|npm|install~ (the|via|with)|git|readme|repository|api|license|licence agreement|changelog|pull request)',
        "(promotion to|decline the promotion|the promotion|team meeting|stand-up|all-hands|calendar invite|offsite|steering committee|school trip|absence note|parents' evening|homework)",
        '(your gift|the gift|birthday present|the flowers|the vase)',
        '(charity gala|fundraiser|book club|jury|volunteer~ shift)',
      ],
    },
    // advice about declining, as against declining
    advice: {
      any: [
        '(candidates|applicants|job seekers|jobseekers|employers|recruiters|columnists|hiring managers|interviewees|people) (often|should|who|may|can|like|will|are|tend|must|say|want|sometimes|usually|always|have|appreciate|remember)',
        "(you should|you can say|you could say|you might say|you may want|you don't owe|your (email|letter|message|reply) should|how to (decline|turn down|say no|withdraw|cancel)|sample (letter|email)|template|example (letter|email)|step \\d~|tip \\d~|tips for|here (is|are) (a|an|some|five|three|ten)|career coach~|keep it (short|brief|simple) and|below (is|are)|the (following|best) way to)",
        '(a|the) (polite|good|courteous|gracious) (decline|refusal|rejection|way to (decline|say no))',
        '(open|start|begin|close|end) with (a|the|your|some)',
        '(interviewer|interviewee|q|a|moderator|host) ,',
        'policy (on|for|applies|covers|states)',
      ],
    },

    placeholder: {
      any: [
        "(your name|company name|name of company|hiring manager's name|job title|position title|insert (date|name|reason|position|company)|lorem ipsum)",
      ],
      unless: [
        '(in|of|for|by|with|about|to|from|and|on|is|was) (your name|job title)',
        'your name (is|was|came|has|to|at|on)',
        '(the|my|a|this|new) job title',
      ],
    },
    // what stands between brackets where something is to be filled in
    blank: {
      any: [
        "(name|names|company|employer|organisation|organization|firm|position|title|role|job|date|day|month|year|time|reason|reasons|manager|manager's|recruiter|recruiter's|interviewer|department|team|city|location|address|number|phone|telephone|email|e-mail|salary|amount|insert|your|fill|here|enter|contact|signature|school|university|recipient|sender|surname|first|last|industry|field|details|project|programme|program|salutation|tbc|tbd|x)",
      ],
    },
    // things that go wrong: one is a misfortune, a tower of them is a story
    calamity: {
      any: [
        '(broke|breaks|broken|break) (down|in|into|a|my|the|his|her)?',
        '(flood|flooded|flooding|fire|burnt|burned|explosion|exploded|earthquake|storm|lightning|hurricane|tornado|landslide|avalanche|meteor|sinkhole|power cut|blackout|collapsed|collapse)',
        '(stolen|robbed|burgled|mugged|kidnapped|arrested|hacked|towed|impounded|lost|misplaced|seized|confiscated|evicted|swallowed|devoured|eaten|ate)',
        '(escaped|bitten|bit|attacked|stung|kicked|chased|trampled)',
        '(died|dead|death|passed away|funeral|killed)',
        '(accident|crash|crashed|collision|hit by|run over|slipped|fell|fallen|fractured|sprained|concussion|coma|amnesia|paralysed|unconscious|fainted)',
        '(hospital|hospitalised|hospitalized|surgery|operation|ambulance|emergency room|a&e|intensive care|poisoned|poisoning|infected|quarantine|contagious|virus|fever|rash|diagnosed|ill|sick|unwell)',
        '(alarm|alarms) … (fail~|broke|died|not)',
        '(stuck|stranded|trapped|locked out|locked in|jammed|derailed|grounded|lost my voice|robbed me of)',
        '(ruined|destroyed|shredded|drowned|sank|vanished|disappeared|evaporated)',
        '(trains|buses|flights|train|bus|flight|planes) … (cancelled|cancel~|delayed|broke|stopped|strike)',
        'failed',
        '(burst|leak|leaked|leaking)',
      ],
    },
    // oaths, tears and fate
    melodrama: {
      any: [
        "(i swear|swear to god|swear on|cross my heart|hand on heart|god is my witness|as god|believe me|you (will not|won't|will never|would not) believe|honest to god|hope to die|on my (mother's|life|honour|honor)|may (i|lightning) …|trust me|i am not making this up|i'm not making this up|you couldn't make (it|this) up|this is (really|genuinely|absolutely)? (true|the truth)|no word of a lie|i promise (you)? (this|it|that) is)",
        '(fate|cruel|tragic|tragically|tragedy|destiny|catastrophe|catastrophic|calamity|cursed|curse|doomed|nightmare|apocalyp~|heavens|universe|gods|devastat~|shattered|unbearable|agony|torment|wept|weeping|tears|sobbing|sobbed|heartbroken|soul|despair|world (has)? (collapsed|ended|fallen|fell)|ruins|annihilat~|unspeakable|unimaginable)',
        "(as if (that|this|fate|it) (were|was|had|wasn't|weren't)|to (top|cap) it all|on top of (all)? (that|this|everything)|one (thing|disaster|misfortune|blow) after (another|the other)|if that (were|was) not enough|series of (misfortunes|disasters|events|unfortunate)|string of (misfortunes|disasters|calamities))",
        '(rarest|so rare|never (before )?(seen|recorded|happened)|medical (mystery|history|journal|miracle)|one in a million|baffled|students to look|unprecedented|without precedent|unheard of)',
      ],
    },
    // what hardly ever happens to anybody
    wild: {
      any: [
        '(parrot|swan|swans|monkey|monkeys|goat|goats|crocodile|alligator|bear|shark|ostrich|llama|alpaca|elephant|python|eagle|seagull|seagulls|peacock|raccoon|badger|moose|wolf|wolves|emu|kangaroo|ferret|geese|goose|camel|octopus|hamster|iguana|tortoise|snake|bees|wasps|squirrel)',
        '(ghost|haunted|alien|aliens|ufo|fortune teller|psychic|prophecy|horoscope|witch|spell|volcano|tsunami|meteorite|secret service|mi5|cia|fbi|interpol|witness protection|spy|classified|royal family|prince|prime minister|the president|lottery|shipwreck|pirates|stowaway|quicksand)',
        '(every single|all the|at once|simultaneously|at the same (time|moment|hour)|three times in a row|in (one|a single) (night|day|week|hour)|all on the same) …',
      ],
    },
    // much said and nothing told
    evasive: {
      any: [
        '(certain|various|several|a number of|some|numerous|particular|different) (circumstances|matters|parties|persons|people|factors|developments|obligations|documents|aspects|issues|considerations|events|kinds|things|reasons|individuals|bodies|commitments|situations)',
        '(circumstances|matters|situation|developments|affairs|events) … (complicated|complex|sensitive|delicate|exceptional|unusual|nature|extraordinary|unforeseen|confidential|beyond)',
        "(not at liberty|cannot disclose|can't disclose|unable to disclose|cannot (go into|elaborate|discuss|divulge|reveal|say more|share)|can't (go into|elaborate|discuss|divulge|reveal|say more)|were i able to|if you knew|advised (not )?to|say nothing further|disclose|reveal|divulge|discretion|confidential|third parties|strictly private|for legal reasons)",
        '(of a (certain|sensitive|delicate|personal|complex|complicated|confidential|private)|of (an)? (unusual|unusually|exceptional|extraordinary))',
        "(cannot|could not|can't) … (be (estimated|foreseen|predicted|explained)|possibly have)",
        '(nobody|no one|no-one) could (possibly)? (have)? (foreseen|predicted)',
        '(compelled|without precedent|no other course|no choice|overseas|technical aspects|at present|for the time being|so to speak|to put it mildly|in such a manner|one thing and another|this and that|one way or another|what with)',
      ],
    },
    // contempt, blame, insult, sarcasm and threats
    harsh: {
      any: [
        "(circus|joke|farce|shambles|disgrace|disgraceful|insult|insulting|pathetic|ridiculous|laughable|appalling|amateurish|amateurs|clowns|incompetent|incompetence|clueless|idiots|idiotic|stupid|moronic|morons|rubbish|garbage|toxic|sweatshop|embarrassment|embarrass~ an|shameful|rude|arrogant|arrogance|contempt|despicable|scandalous|unprofessional|waste of (my|everyone's|everybody's) time|wasted my|wasting (my|people's|everyone's)|squandered)",
        '(ought to|should) be (ashamed|embarrassed|mortified|reported)',
        'shame on',
        '(learn|try|bother|have the courtesy|have the decency) (how)? to (read|treat|reply|answer|write|manage|behave|do)',
        '(perhaps|maybe) (next time|somebody|someone|you|learn|one day) …',
        'i pity',
        'no wonder …',
        '(if that|if this) is how (you|your)',
        '(what|whatever) passes for',
        "(i'll|i will) (make sure|tell everyone|be telling|report|warn|sue|post) …",
        '(bother|bothered) to (read|answer|reply|turn up)',
        '(you people|your lot|your sort|the likes of you)',
        '(under no circumstances|not under any circumstances) … (work|join)',
        'i would not (work|set foot) …',
        'one can only (admire|wonder|assume|suppose) …',
      ],
      unless: [
        'no (insult|joke) intended',
        '(without|not) wast~ (your|any more of your) time',
        "(don't|do not|not) (want|wish) to waste",
        'waste (your|any more of your) time',
      ],
    },
    disinterest: {
      any: [
        "(not|isn't|wasn't) (really|quite|particularly|all that|that|very|so)? (interested|excited|keen|enthusiastic|thrilled|drawn)",
        '(lost|lose|losing|little|no longer (much)?|not much) interest',
        "(doesn't|don't|didn't|does not|do not|did not) (really|quite)? (appeal|excite|interest|attract|grab) …",
        "not (really|quite)? (my (thing|cup of tea)|for me|what i am looking for|what i'm looking for|sure it is (right )?for me)",
        "(not|don't|didn't) (feel|feeling) (it|like it)",
      ],
    },
    'generic-reader': {
      any: [
        '(sir|madam|sirs|whom it may concern|hiring (team|manager)|recruiter|recruitment team|hr team|hr department|team|all|there)',
      ],
    },
    // sentences about the reader, the process or enclosures explain nothing about the writer
    'aimed-at-reader': { any: ['(you|your|enclosed|enclose|attached|attach|attachment|enclosing|attaching)'] },
  },

  informal: {
    strong: {
      thx: 'thank you',
      thnx: 'thank you',
      tnx: 'thank you',
      u: 'you',
      ur: 'your',
      gonna: 'going to',
      gotta: 'have to',
      wanna: 'want to',
      cos: 'because',
      cuz: 'because',
      coz: 'because',
      bc: 'because',
      dunno: 'do not know',
      lemme: 'let me',
      gimme: 'give me',
      hafta: 'have to',
      imma: 'I am going to',
      outta: 'out of',
      lol: '',
      lmao: '',
      rofl: '',
      omg: '',
      wtf: '',
      tbh: '',
      ngl: '',
      idk: 'I do not know',
      imo: '',
      rn: 'right now',
      btw: 'by the way',
      pls: 'please',
      plz: 'please',
      tmrw: 'tomorrow',
      tmr: 'tomorrow',
      tomoz: 'tomorrow',
      sry: 'sorry',
      soz: 'sorry',
      tho: 'though',
      thru: 'through',
      nah: 'no',
      nope: 'no',
      yep: 'yes',
      yup: 'yes',
      "ain't": 'is not',
      "y'all": 'you all',
      innit: '',
      'w/': 'with',
      b4: 'before',
      gr8: 'great',
      l8r: 'later',
      nxt: 'next',
      msg: 'message',
      dude: '',
      bruh: '',
      bro: '',
      fam: '',
      smth: 'something',
      ppl: 'people',
      defo: 'definitely',
      deffo: 'definitely',
      obvs: 'obviously',
      prolly: 'probably',
      whatcha: 'what are you',
      sup: '',
      wassup: '',
      haha: '',
      hahaha: '',
      hehe: '',
      lolz: '',
      xoxo: '',
      yolo: '',
      asf: '',
      af: '',
      ikr: '',
      ttyl: 'talk to you later',
      hmu: 'get in touch',
      cya: 'goodbye',
      laters: 'goodbye',
      ya: 'you',
      yall: 'you all',
      gd: 'good',
      hv: 'have',
      wud: 'would',
      cud: 'could',
      shud: 'should',
      dnt: 'do not',
      wnt: 'will not',
      cant: 'cannot',
      dont: 'do not',
      im: 'I am',
      ive: 'I have',
      jk: '',
      bestie: '',
      slay: '',
      lowkey: '',
      highkey: '',
      'peace out': 'kind regards',
      'hit me up': 'get in touch',
      'no biggie': 'no trouble',
      'my bad': 'I am sorry',
      'hey guys': 'dear all',
      'you guys': 'you',
      'bailed on': 'let down',
    },
    mild: {
      kinda: 'rather',
      sorta: 'rather',
      yeah: 'yes',
      stoked: 'glad',
      bummed: 'sorry',
      chill: 'calm',
      guys: 'all',
      awesome: 'excellent',
      vibe: 'atmosphere',
      vibes: 'atmosphere',
      bail: 'withdraw',
      bailed: 'withdrew',
      gig: 'job',
      super: 'very',
      hiya: 'hello',
      heya: 'hello',
      yo: 'hello',
      mate: '',
      psyched: 'glad',
      ditch: 'leave',
      folks: 'all',
      crappy: 'poor',
      sucks: 'is a pity',
      legit: 'truly',
      totally: 'entirely',
    },
  },
  claims: [
    {
      one: {
        any: [
          '(happy|content|satisfied|settled) (with|in|at|where) (my (present|current|old|existing)|i am)',
          'no (wish|desire|intention|plan|plans) (to|of) (leave|leaving|move|moving on|change|changing)',
          '(staying|stay|remain|remaining|stick|sticking) (exactly|right|put|on)? (where i am|put|with my (present|current|old)|at my (present|current|old)|in my (present|current|old))',
          'not (leaving|going anywhere)',
          '(keep|keeping) my (present|current) (job|post|position)',
        ],
      },
      other: {
        any: [
          "(job|post|position|role) (i am|i'm|i will be|i'll be)? (starting|start|taking up|beginning) …",
          '(start|starting|begin|joining|join) (with|at|a new|my new|work (at|with)|full time at|as) …',
          '(new (job|employer|post|position)|accepted (a|an|another) … (job|post|position|role|offer)|signed (with|for) …|handed in my notice|resigned|leaving my (present|current) …)',
          '(different|another|other) (firm|company|employer) …',
        ],
      },
    },
    {
      one: {
        any: [
          "(not (allowed|able|fit|permitted) to (leave|travel|work|go out|walk|stand|sit up|get up|fly)|housebound|bedridden|bed-bound|confined to (bed|the house|my)|in (hospital|plaster|traction|isolation|quarantine)|on (bed rest|sick leave|medical leave|crutches)|signed off (sick|work)|off sick|too ill|isolating|cannot (leave the house|walk|travel|fly|get out of bed)|can't (leave the house|walk|travel|fly|get out of bed)|fit before|flat on my back|broken (leg|ankle|hip|foot)|won't sign me fit)",
        ],
      },
      other: {
        any: [
          '(travelling|traveling|travel~ around|backpacking|boarding|flying (to|out)|flight (to|leaves)|holiday|vacation|cruise|hiking|trek~|climbing|marathon|skiing|surfing|sailing|safari|road trip|touring|double shifts|overtime|full-time at|working (every|full|double)|tournament|race|dancing|festival|diving|cycling|honeymoon)',
        ],
      },
    },
    {
      one: {
        any: [
          "(not|n't|never|nothing to do with|isn't|is not|wasn't|was not|regardless of|irrespective of) (about|a question of|a matter of|the|because of|with|to do with|for|got as far as checking|care about|mind|bother~|look~ at|interested in|matter~)? (the|my)? (money|salary|pay|wage|wages|package|compensation|financial|figure)",
          "(money|salary|pay|the package|the figure) (is|was|has|does|plays|played|means|mattered)? (no|not|never|n't|nothing|isn't|wasn't|doesn't|didn't) (a|an|the|been|any|to me|matter|part|part in|come into|issue|concern|factor|object|reason|count|ever)",
          'money (is)? no object',
        ],
      },
      other: {
        any: [
          '(salary|pay|wage|package|figure|compensation|rate|money|offer) … (low|lower|below|under|less|short|poor|modest|small|not enough|insufficient|too little|beneath|well under|cut|drop|match|meet|reach)',
          '(pays|pay|paying|paid|earn|earning) (me)? (much|far|considerably|a lot|a good deal|significantly)? (more|better|less|double|twice|higher)',
          '(higher|better|bigger|larger) (salary|pay|wage|package)',
          "(couldn't|could not|cannot|can't) (afford|live on|accept (a|the|that) (figure|salary|pay))",
        ],
      },
    },
    {
      one: {
        any: [
          "(i am|i'm|we are|we're|i'll be|we'll be|i will be|we will be|we shall be|i shall be) (also|now|about to)? (relocating|moving|relocate|emigrating|settling|off) (back)? (to|in|up|out|abroad|north|south|away|overseas|across)",
          '(leaving|leave) (the (country|city|area|region)|town)',
        ],
      },
      other: {
        any: [
          '(stay|staying|remain|remaining|stop|keep us|keeps us) (put)? (here)? (in|put)',
          "(cannot|can't|could not|unable to|not (able|willing|free) to) (leave|move|relocate)",
          'not (moving|relocating|leaving)',
          '(tied|rooted) to …',
        ],
      },
    },
    {
      one: {
        any: [
          '(not a (single|spare)|no (free|spare)|without a) (free|spare)? (hour|minute|moment|evening|day|time)',
          '(booked solid|swamped|snowed under|run off my feet|no time|hardly any time|every (minute|hour|waking hour)|fully booked|up to my (neck|eyes|ears)|too busy|chock-a-block)',
        ],
      },
      other: {
        any: [
          '(nothing (whatever|at all|much|else)? (on my plate|to do|on|planned|in my diary)|idle|free (all|every|the whole|most)|plenty of (free)? time|bored|time on my hands|all the time in the world|empty (diary|calendar)|long rest|doing nothing|at a loose end)',
        ],
      },
    },
    {
      one: {
        any: [
          '(no children|childless|no kids|no family|live alone|living alone|no dependants|no dependents|nobody to (look after|care for)|single and)',
        ],
      },
      other: {
        any: [
          '(newborn|my (baby|children|kids|son|daughter|toddler|little (one|ones)|boy|girl|twins|husband|wife)|school run|our (baby|children|kids|son|daughter))',
        ],
      },
    },
    {
      one: {
        any: [
          '(distance|commute|journey|travel|travelling|location) (is|was|would be|has) (not|no|never) (an|a|the)? (issue|problem|obstacle|concern|trouble)',
          "(don't|do not|wouldn't) mind (the|a|how)? (distance|commute|commuting|travel~|driving|far)",
          '(live|living) (just)? (round|around) the corner',
          "(stone's throw|five minutes from|next door)",
        ],
      },
      other: {
        any: [
          '(too (far|long)|commute|distance|journey) … (far|long|much|hours|hour|impossible|out|rule~|unmanageable)',
          'too far',
          'out of reach',
        ],
      },
    },
    {
      one: {
        any: [
          "(afraid of|fear of|hate|cannot stand|can't stand|dislike) (flying|travelling|traveling|travel)",
          "(cannot|can't|don't want to|unable to|not) (travel|be away|be abroad) …",
          "(abroad|away|on the road) … (can't|cannot|couldn't) manage",
        ],
      },
      other: {
        any: [
          '(far)? more travel',
          '(hoping|hoped|wanted|looking) (for|to) … travel',
          'love (to travel|travelling|flying)',
          'see the world',
        ],
      },
    },
    {
      one: {
        any: [
          '(never|not) (heard|read|looked|seen|received|been told|learned|learnt) … (about|at|of|the|anything|a word) …',
          'know (nothing|next to nothing) about',
        ],
      },
      other: {
        any: [
          '(studied|read (through|carefully|every)|thanks to your (detailed|long)|discussed (at length|in detail|thoroughly)|went through (in detail|thoroughly|every)|know (it|the) (inside out|very well|well))',
        ],
      },
    },
    {
      one: {
        any: [
          '(still|only)? (a)? (student|studying|at (university|school|college)|finishing my (degree|thesis|studies))',
          '(exams|thesis|dissertation|finals) (until|till|through|in|this)',
        ],
      },
      other: {
        any: [
          '(graduated|since (graduating|graduation)|finished my (degree|studies)|left (university|school|college)) …',
        ],
      },
    },
    {
      one: {
        any: [
          '(only|just)? (want|looking for|need|prefer|can only) … (remote|work from home|from home)',
          'fully remote',
        ],
      },
      other: {
        any: [
          '(miss|want|need|prefer|hoping for|looking for) … (office|colleagues around|people around|face to face|on site|on-site|team around)',
          "(not|n't|never) (want to)? work (from home|remotely)",
        ],
      },
    },
  ],

  samples: {
    formal: {
      subject: ['Subject: Interview invitation'],
      gratitude: [
        'Thank you for considering me and for the invitation.',
        'I am grateful for your time and for the interest you have shown in my application.',
      ],
      decision: [
        'I have decided not to go ahead with the interview.',
        'I will therefore not be taking part in the interview.',
      ],
      'open-door': [
        'I would be glad to hear from you about other roles in the future.',
        'I hope that we can stay in touch.',
      ],
      apology: ['I am sorry for the inconvenience this causes.', 'Please accept my apologies for the short notice.'],
      salutation: ['Dear Hiring Team,', 'Dear Sir or Madam,'],
      'sign-off': ['Kind regards,', 'Yours sincerely,'],
    },
    chat: {
      gratitude: ['Thank you for getting in touch and for the invitation.'],
      decision: ['I have decided not to go ahead with the interview.'],
      'open-door': ["I'd be glad to stay in touch."],
      apology: ['I am sorry for the trouble.'],
    },
  },

  messages: {
    'missing-gratitude':
      'Nobody is thanked yet: a short thank-you for the invitation or their time keeps the letter warm.',
    'missing-open-door':
      'Nothing keeps the door open yet: one sentence about staying in touch or a later opening is enough.',
    'missing-open-door/wish':
      'The good wish is kind; one more sentence about staying in touch or a later opening would keep the door open.',
    'unclear-decline': 'The reader cannot tell yet that the answer is no: say it in one plain, polite sentence.',
    'unclear-decline/hedged':
      'This leaves the reader guessing: say in one plain, polite sentence that the answer is no.',
    'missing-salutation': 'The letter starts without a greeting: begin with “Dear” and the name.',
    'missing-sign-off': 'The letter ends without a closing: add “Kind regards,” or the like before your name.',
    'too-long':
      'At {words} words this is longer than a busy reader needs: {budget} are plenty here. Keep thanks, decision, one reason, open door.',
    'false-excuse/tower':
      'So many mishaps at once sound invented, even when they are true: one honest reason is enough, or none.',
    'false-excuse/drama': 'Tears, oaths and fate make a true reason sound invented: say it plainly, in a sentence.',
    'false-excuse/vague':
      'So many words that tell so little sound like an excuse: one plain reason is enough, or none.',
    'false-excuse/wild': 'This will be hard to believe, even if it is true: “for personal reasons” is enough.',
    'unfilled-placeholder': 'The blank {text} is still to be filled in.',
    'missing-apology':
      'A fixed interview is cancelled without a word of regret: one “I am sorry for the inconvenience” is enough.',
    'missing-name': 'No name closes the letter: end with yours, so that the reader knows who writes.',
    'missing-contact': 'A posted letter gives a way to reach you: add a telephone number or an e-mail address.',
    'missing-subject': 'The e-mail has no subject: add a short one, such as “Interview invitation – your name”.',
    'over-explained':
      '{words} words of explanation are more than anybody asked for: keep the one reason that matters, in a sentence.',
    'contradictory-reasons': '“{second}” is hard to square with “{first}”: keep the one reason that is true.',
    'harsh-tone': 'This could hurt, and paths cross again: leave it out, or state the plain fact.',
    'informal-register': '“{text}” is at home in a chat; a letter says “{instead}”.',
    'informal-register/spelled': '“{text}” is spelled as in a chat: write it out.',
    'informal-register/without': '“{text}” is at home in a chat; a letter does without it.',
    'late-reply': 'The invitation came {days} days ago: send this today, with a word of apology for the delay.',
    'late-reply/same-day': 'The interview is today: telephone first, then send this.',
    'wrong-channel': 'The invitation came another way: answer by the same one where you can.',
    'wrong-channel/email': 'The invitation came by e-mail: answer by e-mail where you can.',
    'wrong-channel/letter': 'The invitation came by letter: answer by letter where you can.',
    'wrong-channel/chat': 'The invitation came by message: answer by message where you can.',
    'wrong-channel/phone': 'The invitation came by telephone: call back where you can.',
    'wrong-channel/in-person': 'You were invited in person: say it in person where you can.',
    'consider-attending':
      'If mild doubt is the only reason: an interview is practice, a contact, and a chance to be surprised.',
    'action-insert': 'Insert: “{text}”',
    'action-replace': 'Replace with: “{text}”',
    'action-remove': 'Remove it',
    'document-too-large': '{name} is larger than a letter can be, so Santun leaves it alone.',
    'document-binary': '{name} is no plain text, so Santun leaves it alone.',
    'server-failed': 'Santun met an error ({error}) and goes on without that answer. Please report it.',
    'front-matter': 'The front matter could not be read.',
    'front-matter/unclosed': 'The front matter has no end: close it with a line of three hyphens (---).',
    'front-matter/syntax':
      'The front matter is not valid YAML, so it is not used: write one “key: value” on each line.',
    'front-matter/key': '“{key}” is not known in front matter: use one of {choices}.',
    'front-matter/value': '“{value}” is not a value of {key}: use one of {choices}.',
    'rule-failed':
      'The rule {rule} stopped with an error ({error}) and was left out; the others went on. Please report it.',
    'setting-unknown-rule': '“{value}” in {name} is not a rule of Santun: did you mean {choices}?',
    'setting-unknown-option': '“{value}” is not an option of {name}: use one of {choices}.',
    'setting-value': '“{value}” cannot be used for {name}: use one of {choices}.',
  },
  learnt,
};
