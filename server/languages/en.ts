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
    // of claims
    job: '(job|post|position|role|place|appointment|contract|offer)',
    'my-job':
      '(my|the) (present|current|existing|own|old|same) (~)? (job|post|position|role|work|employer|employers|company|firm|team|place|school|office|cafe|café|hospital|library|workplace|company|one)',
    'i-shall':
      "(i|we|i'm|we're|i'll|we'll|i am|we are|i shall|we shall|i will|we will|i have to|and|am|shall|will|are|all|are all|i also|i have also|i am also|i shall also|i will also|i have just|i then) (be|also|also be)?",
    'full-time': '(full-time|full time|fulltime)',
    'part-time': '(part-time|part time|a few hours|half days|mornings|two days|three days|a couple of)',
    'without-work':
      '(unemployed|jobless|out of (work|a job)|without (a|any)? (job|work|employment)|between jobs|laid off)',
    'may-not':
      "(cannot|can't|could not|unable to|must not|mustn't|may not|not to|never to|forbid~|forbad~|not (be)? (yet)? (allowed|able|permitted|supposed|fit)|~n't (allowed|able|permitted|supposed|fit|let me))",
    kin: '(my|his|her|our|their) (old|elderly|late|little|younger|elder|eldest|own)? (mother|father|mum|dad|parents|wife|husband|partner|son|daughter|child|children|baby|brother|sister|grandmother|grandfather|aunt|uncle|friend|colleague|neighbour|cousin|niece|nephew|in-laws|mother-in-law|father-in-law|boss|fiancé|fiancée)',
    later:
      '(next (month|year|spring|summer|autumn|winter)|after (that|which|my recovery)|afterwards|once i|as soon as|when i|later (this|in)|in ~ (weeks|months))',
    sport:
      '(playing|running|walking|hiking|climbing|trekking|skiing|surfing|sailing|diving|cycling|dancing|backpacking|touring|camping|racing|kayaking|rowing|canoeing|mountaineering|snowboarding|sightseeing|horse-riding)',
    event:
      '(marathon|half-marathon|ultramarathon|triathlon|tournament|regatta|race|championship|match|relay|festival|gala|rally|league|competition|derby|show)',
    'your-place':
      '(your|the) (own)? (office|offices|shop|firm|company|site|premises|building|depot|branch|school|clinic|store|studio|place|factory|warehouse|workshop|hotel|post|job)',
    'close-by':
      "((round|around) the corner|next door|(across|over) the (road|street)|down the road|on (my (own)?|the next) (street|road)|in (my|the same) (street|road|building)|~ (minutes|minutes'|steps|yards|doors) (walk|away|on foot|from (me|my|home))|walking distance|stone's throw|too (close|near) (to|for))",
    terms: '(pay|salary|hours|contract|terms|conditions|duties|tasks|job|post|role|firm|company|wage)',
    pay: '(money|salary|salaries|pay|wage|wages|remuneration|package|compensation|bonus|fee|rate|figure|earnings)',
    low: "(low|lower|below|beneath|under|less|short of|poor|modest|small|smaller|insufficient|too little|lags|behind|cut|not (enough|cover|match|meet|reach|feed|stretch|suffice)|~n't (enough|cover|match|meet|reach|feed|stretch)|far (more|better|higher)|twice as much|much (more|better|higher))",
    wish: '(want|wanted|wish|wish for|look for|looking for|need|prefer|hoping for|long for|would like)',
    'to-have': '(to)? (work|working|be|have|do|take|join)? (in|with|for|on|at)? (a|an|any|the|more|much|another)?',
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
        '(thrilled|delighted|overjoyed|tickled|pleased|over the moon|chuffed|elated|gladdened|cheered) … (to|by|with|that|at) … (offer|invitation|invite|letter|invited|asked|picked|chosen|selected|receive|shortlisted|considered|interest)',
        '(gave|given|brought|done) me {very}? (more|much|great|such|a lot of|real|no end of) … (joy|pleasure|encouragement|heart|lift|boost)',
        '(in|feel) your debt',
        '(a|as a) (distinction|treat|thrill|real boost|feather in) …',
        '(made|makes) my (day|week|month|monday)',
      ],
      unless: [
        '(thank you|thanks|thanking you) (so much|very much|again|both|all)? (in advance)? for (your|the|all your|being|showing)? (kind|patience and|continued|anticipated)? (understanding|understand~|patience|patient|attention|cooperation|co-operation|discretion|reading|bearing with|prompt reply|quick reply|swift reply)',
        '(thank you|thanks|thanking you) … in advance',
        '(no|nothing|without) (thanks|thank you)',
        'thanks to',
        'thanks (for nothing|but no thanks|a bunch)',
        '(thank|thanks) … for (nothing|wasting|ignoring|keeping me waiting)',
        "(would|'d|i'd|will|should|shall|'ll|be) (be)? {very}? (grateful|appreciate|appreciated|thankful|obliged|appreciative)",
        "(would|'d|i'd|should|shall|'ll) (only|always|certainly|of course|still)? (be|feel) {very}? (pleased|delighted|glad|happy|honoured|honored|thrilled|proud|privileged) to",
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
        '(pass|passing) (up|this|for|it|the)',
        '(pass|passing) on (it|this|that|your|the (interview|offer|opportunity|chance|role|job|position|invitation|post)|interviewing)',
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
        '(answer|reply|response) (a|has to be|must be|will have to be|is|to be|would be|a firm|a polite|going to be)? (no|a no|no thank you|no thanks)',
        "(it's|it is|that's|it|be) (a|has to be|must be|will have to be|is|to be|would be|a firm|a polite|going to be)? (a no|no thank you|no thanks)",
        "(it's|it is|that's|it|be) (has to be|must be|will have to be|to be|would be|going to be)? no $",
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
        '(leave|leaving|yield|hand|give) (the|my|this) … (slot|place|spot|seat|chance|opportunity|field) to (somebody|someone|others|another|whoever)',
        '(took|taken|made|come to|reached) (the|a|my) (decision|choice) (not|to not) …',
        "(would not|wouldn't|could not|couldn't) (dream of|think of|consider) (accepting|taking|coming|it)",
        "(do not|don't|will not|won't|shall not|not) (be)? (come|coming|attend|appear|interviewed|present myself|put myself)",
        "(not|n't) … (gonna|going to) (make|come|do|be)",
        '(is|are) off , and so is my application',
        '(my|this) (application|interview|candidacy) (is off|ends here|stops here)',
        "(that|this) (is|'s) (as far as|where) (i|it|my) …",
      ],
      unless: [
        "(might|may|could|whether to|whether i|whether or not|if i|thinking of|thinking about|considering|tempted to|unsure|not sure|wondering|whether it|should i|perhaps|maybe|possible|possibly|probably) … … (decline|declining|withdraw|withdrawing|cancel|cancelling|pull out|pass|turn … down|step back|cannot come|can't come|{cannot} … {take-part}|say no|bow out|back out|drop out|accept|stay put)",
        "(do not|don't|did not|didn't|not|never|without|rather than|instead of|hate to|would hate to|nor) (want to|wish to|have to|mean to|like to|going to|to)? (decline|withdraw|cancel|pull out|turn … down|pass up|miss|say no)",
        '(think|thinks|thinking|feel|feels) … (should|might|ought to) (stay|remain|go|decline|withdraw|say no) (put|where)?',
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
        '(if|should|were|whenever|once) … … ever …',
        '(if|should|were|whenever|once|when) (you|your|the|a|an|there|another|anything) … … (again|reopen~|goes remote|next (year|season|time)|one day|some day|later on|down the line|in future|in the future) …',
        '(lose touch|lost touch|losing touch|out of touch)',
        '(keep|keeping) (me|my name|us) (posted|informed|in the loop|on (your|the) (list|radar|books))',
        '(ask for me|turn to me|send for me|whistle for me|count me in|bring me running|be first in|call on my)',
        '(may|might|could|can) i (apply|come back|try|write|get back|return) … (again|next|later|instead|another|then|when)',
        '(see|catch|meet|run into) you (at|in|on|next|again|around|there|down) …',
        'remain {very}? (interested|open|keen) …',
        '(in|after) (one|a|two|a few|some|six) (year|years|month|months) … (try|apply|again|ready)',
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
        "(name|names|company|employer|organisation|organization|firm|position|title|role|job|date|day|month|year|time|reason|reasons|manager|manager's|recruiter|recruiter's|interviewer|department|team|city|location|address|number|phone|telephone|email|e-mail|salary|amount|insert|your|fill|here|enter|contact|signature|school|university|recipient|sender|surname|first|last|industry|field|details|project|programme|program|salutation|tbc|tbd|x|mention|describe|specify|explain|state)",
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
  claims: {
    states: {
      // work
      'keeps-job': {
        any: [
          '(happy|content|satisfied|settled) (with|in|at) my (present|current|own|existing) (job|post|position|role|employer|firm|company|work|team|place)',
          '(happy|content|settled) where i am',
          'no (wish|desire|intention|plan|plans|reason) (to|of) (leave|leaving|move on|moving on|give up|giving up) ({my-job}|my (job|post|position)|it|them|there|$)',
          '(not|never) (leaving|giving up|quitting) ({my-job}|them|there|after all|~ ~ after all)',
          '(staying|stay|remain|remaining|stick|sticking|am|keep on) (on)? (exactly|right|put)? (with|at|in) ({my-job}|them (after all)?$)',
          '(staying|stay|remain|remaining) (exactly|right)? where i am',
          '(am|staying|stay|remaining) (on with (them|the same|my)|on at (my|the same))',
          '(keep|keeping|hold on to|holding on to) {my-job}',
          '(love|enjoy|like) {my-job} too much',
          '(loyal|true|faithful) to {my-job}',
          'not (looking|planning|going) to (change (jobs|employers)|leave {my-job})',
          '{my-job} (suits me|is all i|makes me happy|is everything)',
          '(talked|persuaded|convinced) me (round|to stay|into staying)',
          '(have|just) (renewed|extended|prolonged) my contract',
        ],
        unless: [
          '(was|were|been|although|though|while|however|despite|used to|if i) … (happy|content|satisfied|settled)',
          '(remotely|from (abroad|there|afar))',
        ],
      },
      'new-job': {
        any: [
          "{job} (that)? (i am|i'm|i will be|i'll be|i shall be) (starting|taking up|beginning)",
          '{i-shall} (start|starting|begin|beginning|be starting|be beginning) (work|at|with|as|{full-time}|(a|my|the) (new)? … {job})',
          '{i-shall} (joining|join|joined|be joining) (a|an|the|their)? … (firm|company|team|publisher|bank|agency|school|competitor|rival|staff|group)',
          'and joined (a|an)',
          '{i-shall} (work|working|be working) for (a|another|the) (rival|competitor|different|other|new)',
          '(job|post|position|role|work|contract) (at|with) (another|a different|a rival|a new|a competitor)',
          '(at|for|with|join~|by|day at) (my|a|the|another|their) new (employer|job|company|firm|workplace|office|school|team)',
          '(accepted|taken|found|got|signed for|have) (a|another) (new)? … ({job}) (elsewhere|at|with|in|as|from|starting|for)',
          '(signed|signing|sign) (up)? (a (contract|deal)|my contract|the contract)? (with|for) (a|an|the|another|~)',
          '(given|gave|giving|handed) in (my|the) notice',
          '(given|gave|giving) notice',
          "i (have|'ve|also|just|then)? (just|already|also)? resigned",
          'i (have)? (just|already|also)? (quit|left) (my job|{my-job})',
          '(took|taken|take) up (a|my|another) (new)? {job} (with|at|as|in)',
          '(swapped|changed|switched) (employers|jobs)',
          'resigned (last|on|this|from (my|the))',
        ],
        unless: [
          '(resigned (myself|to)|counter-offer|counter offer)',
          '(within|inside|in|with|by|from|for|at) {my-job}',
          '(new)? (job|post|position|role|contract|offer) … (within|in|at|with|inside) (the|my|this|our) (same|own|present|current)? (company|firm|organisation|employer|house)',
          '(until|before|unless|if|where) i (start|begin|join) →',
          '({kin}|friend of mine|colleague of mine) (has|have|is|was|will|starts|joined|who) →',
        ],
      },
      jobless: {
        any: [
          "(i am|i'm|i have been|i've been|being|currently|still|presently|am) (also|now|still|currently|just)? (at present)? {without-work}",
          '(since i have been|as i am|since i am|being) {without-work}',
          '(my|the) (employer|firm|company|boss|shop) (has|have|had)? (let me go|laid me off)',
          'i (have)? (just)? lost my job',
          'let go … without notice',
          '(signing on|on the dole|living on benefits|no job at (present|the moment))',
          "(not|~n't) (currently|at present|at the moment) (working|employed|in work)",
          "(have no job|do not have a job|don't have a job|i have no work) (at present|at the moment|right now|$)",
        ],
        unless: ['lost my job offer', '(when|while|until|before|after|{kin} (is|has been|are|was)) … {without-work}'],
      },
      employed: {
        any: [
          "(my|our) (present|current)? (boss|manager|employer|supervisor|foreman) (also|still|simply)? (has me|keeps|will not|won't|would not|does not|doesn't|cannot|can't|is holding|insists|refuses|needs me|expects|wants me|makes me|put me|relies)",
          'no (days of|day of)? (annual)? (leave|holiday|vacation) (days)? (left|until)',
          '(full|long|~) notice period',
          "my (present|current) (job|post|work|contract|shifts) (keeps|takes|leaves me|does not|doesn't|requires|binds|runs)",
          "(cannot|can't|could not) get (time|a day|the day|leave|an hour) off (work)?",
          '(work|working) (overtime|double shifts|{full-time} (at present|every))',
        ],
        unless: [
          '(keeps|has) … (until|till) →',
          'my (new|future|next|old|former) (boss|manager|employer) →',
          'for my new →',
        ],
      },
      'stops-work': {
        any: [
          '(retiring|retire) (for good|altogether|completely|entirely|this|at (easter|christmas|the end)|next|from (working life|work))',
          '(give up|giving up|stop|stopping|cease|ceasing|finish|finishing) (all)? (work|working|paid work|employment) (of (every|any) kind|altogether|entirely|completely|for good|for (a|the) year|as from|from|forever)',
          "(not|never|no longer|~n't) (be|going to|want to|intend to|mean to|wish to)? (work|working) (any more|anymore|again|at all|for (anyone|anybody))",
          "(not|~n't|no longer) … (want|looking for|take|taking|need) (a|any|on)? (job|work|employment) (of any kind|at all|any more|anymore|anywhere|with anyone)",
        ],
      },
      'student-full-time': {
        any: [
          "{full-time} (student|course|degree|study|studies|studying|master's|university)",
          '(study|studying|studies|university|degree|course) {full-time}',
        ],
        unless: ['(was|were|been|finished|completed) … {full-time}'],
      },
      'part-time-only': {
        any: [
          '(only|just) (want|wish|wanted|looking for|able|manage|work|do|take on|take|can (do|work|manage)) … {part-time}',
          '(want|can|could|will|may) only … {part-time}',
          '(no|not) more than ~ (hours|days|mornings) a week',
        ],
        unless: ['(next to|beside|besides|alongside|on top of) my {full-time} →'],
      },
      'takes-full-time': {
        any: [
          '(accepted|taken|taken up|signed|found|secured) (a|another) {full-time} {job}',
          '{i-shall} (start|starting|begin|beginning|join|joining) … {full-time}',
          '(agreed|going) to (go|work) {full-time}',
        ],
        unless: [
          "{full-time} (student|course|degree|study|studies|studying|master's|university)",
          "(not|cannot|~n't|never) … {full-time}",
        ],
      },
      underqualified: {
        any: [
          "(too little|not (have)? … enough|~n't (have)? … enough|hardly any|no|lack … the|lack) (relevant|professional|practical)? (experience|qualifications) (whatever|at all|for (this|the|such|it|your))",
          "(not|~n't) … (qualified|experienced) (enough)? for (this|the|such|it)",
          '(underqualified|under-qualified|out of my depth)',
        ],
      },
      overqualified: {
        any: [
          '(overqualified|over-qualified)',
          '(too (junior|lowly|basic|elementary)|(far|well|much) (below|beneath) my (experience|level|qualifications|skills))',
          '(too (experienced|senior|qualified)) for',
        ],
      },

      // health
      'laid-up': {
        any: [
          '{may-not} … (leave (the house|the flat|home|my (bed|room|flat|house)|hospital|the ward)|set foot (outside|out of)|step outside|get up|get out of bed|out of (bed|the house)|sit up|go out|go outside)',
          "(cannot|can't|unable to|not (yet)? (able|allowed|permitted) to|not (supposed|fit) to) (even)? (walk|stand up|put weight)",
          "(not|~n't) (allowed|fit|permitted) to (travel|fly|work|run|drive)",
          "(i am|i'm|i have been|i've been|be|lying|lie|staying|still|keep me|kept me|keeps me) (still)? in (hospital|plaster|traction|isolation|quarantine|intensive care)",
          '(confined|tied) to (bed|the house|my (bed|room|flat|house))',
          '(complete|strict|absolute) (bed)? rest',
          '(in bed with|running a (high)? (fever|temperature)|on a drip|in a cast|contagious|infectious|chickenpox|measles)',
          '(on (bed rest|sick leave|medical leave|crutches)|signed off (sick|work)|off sick|housebound|bedridden|bed-bound|sign me fit|flat on my back|too (ill|weak|sick) to)',
          '(broken|broke|sprained|torn|tore|fractured) (my|a) (left|right)? (leg|ankle|hip|foot|knee)',
        ],
        unless: [
          "{kin} (is|was|has|who|broke|lies|had|needs|been|must|may|sprained|cannot|can't) →",
          '(was|were|had been|after|last (year|spring|winter|summer|autumn)) … (hospital|plaster|quarantine|sick leave|crutches|bed rest|bedridden|housebound)',
          'leave (the|my) house (empty|unattended|alone)',
          '(used|wish|years ago) →',
        ],
      },
      outing: {
        any: [
          '{i-shall} (also|now|just|only)? (be)? (off|away|going)? (to)? {sport}',
          '(months|weeks|days|year|fortnight) of {sport}',
          '(time|summer|months|weeks|year|holidays|days) (to|for) {sport}',
          '{i-shall} (also|then|be|will)? (fly|flying|jetting|sail|sailing|boarding|off|travel|travelling|traveling) (off|out|down|over)? (to|for|around|round|all|through|across|in)',
          '{i-shall} (be)? (away)? on (holiday|vacation|a cruise|a safari|an expedition|my honeymoon|tour|a … tour)',
          '(play|playing|compete|competing|race|racing|run|running|take part|taking part|entered|booked|signed up|dance|dancing|ride|riding|training) … (in|for|at|into) (a|the|an|our) … {event}',
          '(my|our) (flight|plane|train|ferry) (leaves|to|goes)',
          '{i-shall} (leave|leaving|set off|setting off) for (a|the|two|three|my|our) … (week|weeks|island|islands|tour|trip|holiday|mountains|alps|beach|sea)',
          '{i-shall} … (play|playing) (football|tennis|cricket|rugby|golf|squash|hockey|badminton|basketball)',
          '{i-shall} (helping|help|be helping) … (move|carry|build|dig)',
          '(to|and|will|shall) (hike|trek|surf|ski|climb|dive|sail)',
          '(double shifts|overtime)',
          '(travelling|traveling|backpacking|trekking|hiking|skiing|touring|cycling) (around|round|through|across|in) ~',
        ],
        unless: [
          "(cancel~|call off|called off|postpone~|gave up|give up|miss|missed|missing|instead of|forgo|without|not|no|~n't|cannot|was going|were going|meant to|used to|lost|refund~) … ({sport}|{event}|holiday|vacation|cruise|safari|honeymoon|tour|fly|travel~|overtime)",
          '(broke|broken|injur~|hurt|sprained|fell|caught|fractured|tore|torn|accident|back|returned|while|during|from) … ({sport}|{event}|holiday|vacation|cruise|safari|honeymoon|tour|fly~|travel~)',
          '(travelling|traveling|travel|fly|flying|off|going) … (treatment|surgery|operation|clinic|hospital|specialist|recover~|recuperat~|funeral|rehab~|therapy|convalesc~|physio~|doctor~)',
          '{later} →',
          '(travel~|fly|flying|off|{sport}|holiday|{event}) … {later}',
        ],
      },

      // places and ways
      near: {
        any: [
          '{your-place} (also|actually|in fact)? (is|being|are|stands|lies|is only|happens to be)? (also|actually|only|just|practically|literally)? … {close-by}',
          "it (is|'s) also (only|just)? {close-by}",
          '(work|working) (so|too) (close|near) to home',
        ],
        unless: ['(found|accepted|another|job|elsewhere|somewhere|new) … {close-by}'],
      },
      far: {
        any: [
          'too far (away|off|out|from (home|my|me|here|where i)|for me|to (travel|commute|drive|go|come)|$)',
          '(commute|journey|way there|drive|distance) (to …)? (is|was|would be|takes|would take|of) … (long|far|hours|impossible|unmanageable)',
          '(~|many) hours (each way|to get there|there and back|on the (bus|train|road)|from (my home|home|my house|where i live))',
        ],
      },
      'no-driving': {
        any: [
          "(no|not own a|not have a|~n't (own|have) a|without a|sold (my|our|the)) (car|driving licence|licence|license)",
          "(cannot|can't|do not|don't|never learnt to|never learned to|not allowed to|no longer|gave up|have given up) (drive|driving) ($|and|any more|anymore|at all|years ago|or)",
          'lost my (driving)? (licence|license)',
        ],
        unless: ['{kin} … (car|licence|license|drive|driving)'],
      },
      drives: {
        any: [
          "(i|i'm|i am|i'll|i will|i shall|and|be|for|by|that day|evening|evenings) (be|am|also|then)? (drive|driving) (my|to|the|a|for|all|every|as|up|down|over)",
          '(as|job as|work as) (a|an) … driver',
        ],
        unless: ["(not|cannot|~n't|no longer|never|gave up|stopped|give up) … (drive|driving)"],
      },
      'moves-away': {
        any: [
          "(i am|i'm|we are|we're|i'll be|we'll be|i will be|we will be|we shall be|i shall be|are all|shall) (also|now|about to|all|soon)? (relocating|moving|relocate|emigrating|emigrate|settling) (back|over|permanently)? (to|in|up|out|abroad|north|south|away|overseas|across|with)",
          '{i-shall} … leaving (the (country|city|area|region)|town) (for good|forever|this|next|in|at|soon|altogether)',
        ],
        unless: [
          'moving (in|on) (with)?',
          'moving to (a|an|another|our|my|the next|full|part|the (other|ground|top)) →',
        ],
      },
      emigrates: {
        any: ['(moving|relocating|move|relocate|going|leaving) … (for good|permanently)', '(emigrating|emigrate)'],
        unless: ["(not|never|~n't|no) … (mov~|relocat~|emigrat~|leav~|go~)", '{kin} (is|are|has) →'],
      },
      'stays-here': {
        any: [
          '(stay|staying|remain|remaining|stop|live|living) (put|on)? (right)? (here|in ~ (for (good|ever|the rest)|all (our|my) li~))',
          '(stay|staying|stayed) put',
          '(never|not) (want to|wish to|intend to|going to)? (leave|leaving|move away from) ~ (where|as|because|,|$|at all|again)',
          'not moving (away|anywhere|after all)',
          'settled (here)? for good',
          '(put down|strong|deep) roots here',
          '(just|have) bought a (house|flat|home) here',
        ],
        unless: [
          "(cannot|can't|not|never) (leave|leaving) (him|her|them|it|my|me|there|you|work|early|this|that)",
          '(stay|staying|remain) put there',
          '(asked|wanted|begged) … stay',
          '(while|when|if|until|as long as|since) … (stay|staying|remain|live|living)',
        ],
      },
      away: {
        any: [
          '{i-shall} (also|be|still)? (abroad|overseas|out of the country|at sea|offshore|away) (until|till|all|that|for|throughout|the whole)',
          '(am|be) (in ~|there) (for the whole of|throughout|until the end of)',
        ],
        unless: ['(next|last) (week|month|year) →', '(was|were|had been) … (abroad|overseas|away)'],
      },
      'here-daily': {
        any: [
          '{i-shall} … (here at home|at home|in my office here|here) (every|each|all) (single)? (day|week|morning|month|of)',
          '{i-shall} … (every|each|all) day … (at home|from home|here)',
        ],
        unless: ['(until|before|from|after|once|when) … (here|home)'],
      },

      // family
      childless: {
        any: [
          "(i|we) (have|'ve|have got|'ve got) (also)? (no|neither) (children|kids|offspring)",
          "(i|we) (don't|do not) have (any)? (children|kids)",
          'as … have no (children|kids)',
          "(i am|i'm|we are|we're|being) childless",
        ],
        unless: ['{kin} (and (his|her) ~)? (have|has|had) no →'],
      },
      child: {
        any: [
          '(my|our) (own|little|small|young|baby|eldest|youngest|elder|younger|new|newborn|two|three|four)? (baby|babies|newborn|children|kids|son|sons|daughter|daughters|toddler|twins|little (one|ones|boy|girl)|boy|girl|boys|girls)',
          '(a|the|our) newborn',
          'my grandchild~',
        ],
      },
      single: {
        any: [
          "(i am|i'm|being|and|am) (also|still)? (unmarried|single (and|with no|,)|not married|not (yet)? married|a (bachelor|widow|widower))",
          'i have (no|neither) (husband|wife|partner|spouse)',
        ],
        unless: ['single (and)? (a)? (mother|father|mum|dad|parent)'],
      },
      spouse: {
        any: ["(my|my own) (husband|wife|spouse|husband's|wife's)"],
        unless: ['my (late|former|ex) (husband|wife)'],
      },

      // hours
      'no-time': {
        any: [
          "(not a (single|spare)|not one|no (free|spare)|without a|~n't (spare)? a) (free|spare|single)? (hour|minute|moment|evening|second)",
          '(booked solid|swamped|snowed under|(run|rushed) off my feet|every (waking hour|minute) is|up to my (neck|eyes|ears)|chock-a-block|full to bursting)',
        ],
        unless: ['(hour|minute|moment|evening|second) (before|until|till|this (week|month))'],
      },
      idle: {
        any: [
          '(nothing (whatever|at all)? (on my plate|to do)|idle (weeks|days|hours)|bored (at home|all)|plenty of (free)? time|time on my hands|all the time in the world|(empty|blank) (diary|calendar)|doing nothing|at a loose end|twiddl~ my thumbs)',
        ],
        unless: [
          '{later} →',
          '(plenty|nothing|time) … {later}',
          "(in|from|after|by) ~ (i|we) (shall|will|'ll)? (have)? →",
          "(would|will|'ll|shall|if|not|no|~n't|until) … (plenty|time on my hands|all the time in the world)",
        ],
      },
      'late-start': {
        any: [
          "(cannot|can't|could not|couldn't|unable to|not be (able|free) to|not) (start|begin|join) … (before|until)",
        ],
      },
      'early-start': {
        any: [
          '{i-shall} (need|want|looking for|must have|prefer) … (begins|starts|start|begin|starting) (much|far)? (sooner|earlier|immediately|at once|right away|straight away|tomorrow)',
          '(must|have to|need to|want to) (start|begin) (sooner|earlier|immediately|at once|right away|straight away)',
        ],
      },
      'decided-long-ago': {
        any: [
          '(decided|decision|made up my mind) … (weeks|months|ages|long) ago',
          '(weeks|months) ago (that)? i (decided|made up my mind)',
        ],
      },
      'decided-now': {
        any: [
          '(only|just) (decided|made up my mind)',
          '(decided|made up my mind) (only|just)',
          '(undecided|in two minds) until (today|this morning|last night|yesterday)',
        ],
      },

      // the post
      'wants-remote': {
        any: [
          '(only|just|exclusively) … (remote|remotely|from home|home-based)',
          '(want|looking for|need|prefer|must) (a|to|something)? (fully|entirely)? (work|remote|job|role|position) (remotely|from home|only)',
          '(have|need) to (stay|work|be) (at|from) home',
        ],
        unless: [
          '(your|yours|the) (post|job|role|position|work|one)? (is|being|was) … (remote|remotely|from home)',
          "(not|~n't|never|rather than|instead of) … (remote|remotely|from home)",
        ],
      },
      'wants-office': {
        any: [
          '(only)? (want|need|prefer|like) (to work)? (an|in an|in the|the)? (office|colleagues|people) (with (people|colleagues)|around me|round me|life|to go)',
          '(lonely|lost|unhappy|isolated) (without|working from|at home)',
          '(working from home|remote work|working remotely|home working) (is|does|would) (not|never)',
          "(cannot|can't|won't|don't want to|do not want to|would not|never) work (from home|remotely)",
        ],
      },
      'post-remote': {
        any: [
          '(yours|your (post|job|role|position)|the (post|job|role|position)) is (a|an)? (fully|entirely|purely|all|only|completely)? remote',
        ],
      },
      'post-on-site': {
        any: [
          '(require|requires|expect|expects|want|insist on|ask for|demand) … (at|in) (your|the|a|its) … (desk|office|site)',
          '(days|day) … you (require|expect|want|ask for|demand) … (desk|office|site)',
        ],
        unless: ["(not|~n't|never) →"],
      },
      'too-small': {
        any: ['(firm|company|team|place|business|office|department) (is|was|seems|would be) … too small'],
      },
      'too-big': {
        any: ['(firm|company|team|place|business|office|department) (is|was|seems|would be) … too (big|large)'],
      },
      'hates-travel': {
        any: [
          '(afraid|fear|terrified) of (flying|travelling|traveling)',
          "(hate|cannot stand|can't stand|dislike|loathe) (flying|travelling|traveling|travel|being away)",
          '(never|not) (want to|like to)? (travel|leave home|be away) (at all|any more|anymore)',
        ],
        unless: ['{kin} →'],
      },
      'loves-travel': {
        any: [
          '(far)? more travel (than|in|with|for)',
          '(hoping|hoped|wanted|looking) (for|to) (more|far more|much|plenty of)? travel',
          '(love|fond of) (to travel|travelling|traveling|flying)',
          '(see|tour|travel|travelling|tour of|trip round|cruise round) (round|around)? the (whole)? world',
          '{i-shall} (fly|flying) (to|around|off|out)',
        ],
        unless: ["(not|~n't|cannot) →"],
      },
      'wants-alone': {
        any: [
          '(only|want|wanted|prefer|looking for|like|happiest) … (sit|work|be|working|sitting)? (alone|by myself|on my own|without (a team|colleagues|people))',
        ],
        unless: [
          "(not|~n't|never) … (alone|by myself|on my own)",
          '(live|living|home|bring up|leave) … (alone|by myself|on my own)',
        ],
      },
      'wants-team': {
        any: [
          '(want|wanted|prefer|need|miss|looking for) … (a team|colleagues around|company of|people around|with people)',
          "(team|colleagues|people) … i (have|'ve)? (always|long)? (want|wanted|need|miss)",
        ],
        unless: ["(not|~n't|never) →"],
      },
      undergraduate: {
        any: [
          "(not|never|~n't) (yet)? (graduated|finished my (degree|studies)|have (a|my) degree)",
          '(still)? (finishing|writing|busy with) my (degree|thesis|dissertation|studies) (until|till|this|next)',
          '(exams|thesis|dissertation|finals) (until|till|through)',
        ],
      },
      graduate: {
        any: [
          'since (graduating|my graduation|i graduated|i left (university|school|college))',
          '(have (already)? (graduated|finished my (degree|studies)))',
        ],
        unless: ["(not|never|~n't) … (graduated|finished)"],
      },
      stranger: {
        any: [
          'never (even|once)? heard of (you|your ~)',
          'know (nothing|next to nothing) (at all|whatever)? (about|of) (you|your (firm|company|~ firm))',
        ],
      },
      acquainted: {
        any: [
          '(know|known|followed|following|admired|been a customer of|shopped with) (you|your ~|the (firm|company)) (well|inside out|(for|these|since) ~)',
          '(former colleagues|friends) (who work|working) (for|with) you',
        ],
        unless: ["(not|~n't|never) … (know|known|followed)"],
      },
      'low-pay': {
        any: [
          '{pay} … {low}',
          '{low} (a)? {pay}',
          "(on|with) (the|your|that|this) (salary|pay|wage|figure) … (not|~n't) (live|pay|manage|afford|feed)",
        ],
        unless: ["(not|~n't|hardly|isn't) (too)? (low|below|short|little)"],
      },
      'ample-pay': {
        any: [
          '(the|your|that|this) (salary|pay|wage|figure|package|offer) … (more than (enough|i|we|ample|double)|above (anything|what|all) i|beyond (what|anything|all)|double what i|twice what i|exceeds what)',
          '(without a (care|worry) about|no worries about|never worry about) money',
        ],
        unless: ["(not|~n't|never) →", "(cannot|can't) … more than"],
      },
    },
    opposites: [
      ['keeps-job', 'new-job'],
      ['keeps-job', 'jobless'],
      ['keeps-job', 'emigrates'],
      ['jobless', 'employed'],
      ['stops-work', 'new-job'],
      ['stops-work', 'takes-full-time'],
      ['student-full-time', 'takes-full-time'],
      ['part-time-only', 'takes-full-time'],
      ['underqualified', 'overqualified'],
      ['laid-up', 'outing'],
      ['near', 'far'],
      ['no-driving', 'drives'],
      ['moves-away', 'stays-here'],
      ['away', 'here-daily'],
      ['childless', 'child'],
      ['single', 'spouse'],
      ['no-time', 'idle'],
      ['late-start', 'early-start'],
      ['decided-long-ago', 'decided-now'],
      ['wants-remote', 'wants-office'],
      ['post-remote', 'post-on-site'],
      ['too-small', 'too-big'],
      ['hates-travel', 'loves-travel'],
      ['wants-alone', 'wants-team'],
      ['wants-alone', 'wants-office'],
      ['stranger', 'acquainted'],
      ['undergraduate', 'graduate'],
      ['low-pay', 'ample-pay'],
    ],
    themes: [
      {
        of: [
          { topic: '{pay}', trouble: '{low}' },
          {
            topic: '(distance|commute|commuting|journey|location|travelling|drive there|way there)',
            trouble: '(far|long|hours|out of reach|impossible|unmanageable|~ minutes)',
          },
          {
            topic:
              '(the|your|working|office|those|with) (working|office|opening)? (hours|shifts|rota|shift pattern|timetable|schedule)',
            trouble: '(long|early|late|unsocial|antisocial|irregular|awkward|inflexible|rigid)',
          },
          {
            topic: '(tasks|duties|responsibilities|workload|work itself|job itself|role itself)',
            trouble: "(dull|boring|monotonous|repetitive|uninteresting|narrow|heavy|hard|not what i|~n't interest)",
          },
          {
            topic: '(people|colleagues|manager|management|atmosphere|culture|team|staff)',
            trouble: '(unfriendly|rude|cold|unpleasant|hostile|hierarchical|arrogant|toxic|stiff|unwelcoming)',
          },
          {
            topic: '(health|illness)',
            trouble: "(poor|failing|not allow|~n't allow|forbids|fails|gets worse|not up to)",
          },
        ],
        one: {
          any: [
            "(nothing (whatever|whatsoever|at all)? to do with|not (about|a (question|matter) of|because of|due to|on account of|down to|for)|~n't (about|a (question|matter) of|because of|due to|down to|to do with)|never (about|a (question|matter) of)|regardless of|irrespective of) (the|your|my)? {topic}",
            "(it|this|that) (is not|isn't|was not|wasn't) (the|your) {topic}",
            "{topic} (is|was|are|were|has|have|had|plays|played|does|do|did|means|would be)? (simply|really|honestly|in itself|also)? (no|not|never|nothing|isn't|wasn't|aren't|weren't|doesn't|don't|didn't|hasn't) (simply|really|be|been|play|played)? (a|an|the|my|any|to do|even|to)? (bother~|trouble~|worr~|matter~|problem|issue|obstacle|object|concern|consideration|reason|factor|objection|part|role|hindrance|deter~|put me off|count|weigh|come into|do with|me)",
            '{topic} (is|was|are|were) (perfectly|quite|entirely|absolutely)? (fine|irrelevant|immaterial|neither here nor there|no problem)',
            "(don't|do not|wouldn't|would not|didn't|did not|never) (really)? (mind|object to|care about|worry about|bothered by|minded) (the|your|a|long)? {topic}",
            '(nothing against|no (objection|quarrel|problem|issue|issues) (to|with|about)|(happy|content|comfortable|at ease) with) (the|your)? {topic}',
            "(never|not|didn't|haven't) … (look~ at|check~|asked about|ask about|checking|interested in) (the|your)? {topic}",
          ],
          unless: [
            "(not|~n't) (just|only|merely|solely|so much|entirely|primarily|mainly|simply|purely) (about|because of|the|a|to do with|down to|for)? →",
            '(although|though|even if|while) →',
          ],
        },
        other: {
          any: [
            '{topic} … {trouble}',
            '(too|so) {trouble} (a|an)? {topic}',
            '(because of|due to|owing to|put off by|deterred by|on account of) (the|your|its|such)? (long|low|early|late|poor)? {topic}',
            '(decided|stopped|deters|deterred|held me back|settled|put me off) … (is|was) (the|your) {topic}',
            '(decided|stopped|deters|deterred|held me back|settled|put me off) … (is|was) … {trouble} (each|every|than|for)',
            '{topic} (alone|simply|just|really)? (rules|ruled|put me off|decided me|does not suit|do not suit|did not suit|is beyond|is too much)',
          ],
          unless: [
            "(not|isn't|never|aren't|wasn't|hardly|~n't) (just|only|too|so|at all|because of|due to|that)? ({trouble}|{topic})",
          ],
        },
      },
      {
        // what somebody must not or never does, and does
        of: [
          { deed: '(nights|night (shift|shifts|work|duty))' },
          { deed: '(weekends|saturdays|weekend (shift|shifts|work|duty))' },
          { deed: '(sundays|sunday (shift|shifts|work))' },
          { deed: '(alcohol|wine|wines|beer|beers|whisky|spirits)' },
          { deed: '(meat|pork|sausages|butcher~|steak~)' },
          { deed: '(dogs|dog)' },
          { deed: '(cats|cat|kittens)' },
          { deed: '(horses|horse)' },
          { deed: '(heights|ladders|scaffold~|roofs|roofing)' },
          { deed: '(lift|lifting|carry|carrying|heavy (loads|lifting|boxes))' },
          { deed: '(voice|sing|singing|speak|speaking|lecture|lecturing|choir)' },
        ],
        one: {
          any: [
            "(forbidden|forbid~|must not|mustn't|gave up|given up|allergic|allergy|afraid of|fear of|terrified of|cannot bear|can't bear|refuse to|sworn off|lost my|not allowed (near|to|any)) … {deed}",
            '(never|not) (drink|eat|touch|work|go near) … {deed} (at all|ever|again|on principle|under any|of any|as a matter)',
            '{deed} (is|are) (completely|quite|absolutely)? out of the question',
          ],
          unless: ['{kin} →'],
        },
        other: {
          any: [
            '(accepted|taken|took|start|starting|signed|signed up|begin|found|joined|joining|love|enjoy) … {deed}',
            '(taste|tasting|drink|drinking|eat|eating|breed|breeding|train|training|walk|walking|groom|selling|sell|give a|giving a|climb|working with|work with|on|up) … {deed}',
          ],
          unless: [
            '(your|you|involves|requires|means) … {deed}',
            "(not|~n't|cannot|never|no|without|gave up|given up|miss) … {deed}",
            '{kin} →',
            '(depends|focus~|keen|insist~|plan~|rely~) on →',
          ],
        },
      },
      {
        of: [
          { thing: '(permanent|steady|secure) (post|contract|job|position|work)' },
          { thing: '(temporary|fixed-term|short) (post|contract|job|position|work)' },
          { thing: '(responsibility|leadership|lead people|manage people|managing people|leading people)' },
          { thing: '(customers|clients|the public|patients|customer contact)' },
          { thing: '(travel|travelling|business trips)' },
          { thing: '(outdoors|outside|open air|fresh air)' },
          { thing: '(shifts|shift work)' },
          { thing: '(large|big|larger|bigger) (firm|company|organisation|group|employer)' },
          { thing: '(small|smaller|tiny) (firm|company|organisation|team|employer)' },
          { thing: '(challenge|challenges|variety)' },
          { thing: '(routine|fixed hours|regular hours)' },
        ],
        one: {
          any: ['{wish} {to-have} {thing}'],
          unless: ["(not|~n't|never|no longer|hardly|you|they|who|if i) … {wish}"],
        },
        other: {
          any: [
            "(not|~n't|never|no longer) (really|ever)? {wish} {to-have} {thing}",
            '(tired of|had enough of|weary of|fed up with|hate|dislike|cannot stand|nothing to do with|no wish for|no wish|avoid) {to-have} {thing}',
          ],
        },
      },
      {
        of: [
          { thing: '(travel|travelling)' },
          { thing: '(responsibility|freedom|pressure|supervision|challenge|paperwork|routine|training)' },
          { thing: '(hours|shifts|work)' },
          { thing: '(customers|people|colleagues|customer contact|contact with ~)' },
        ],
        one: { any: ['too (much|many) {thing}'], unless: ["(not|~n't) … too (much|many)"] },
        other: {
          any: ["(too (little|few)|not (nearly)? enough|hardly any|~n't … enough) {thing}"],
          unless: ["(not|~n't) … too (little|few)"],
        },
      },
      {
        of: [
          { thing: '(pay|salary|wage|money)' },
          { thing: '(hours|shifts)' },
          { thing: '(contract|terms|conditions)' },
          { thing: '(duties|tasks)' },
        ],
        one: {
          any: [
            "(nobody|no one|not one of you|you have (never|not)|you never|you did not|have (never|not)|haven't|has never) … (told|heard|said|sent|written|mentioned|received|seen|shown|know) … (about|of|on)? (the|your|my|what)? {thing}",
            '(so much as|not) (a|one) (word|syllable|line|hint) (about|of|on) (the|your|my)? {thing}',
            'know (nothing|next to nothing) (about|of) (the|your)? {thing}',
          ],
        },
        other: {
          any: [
            '(line by line|point by point|at length|in (great)? detail) … {thing}',
            '{thing} … (line by line|point by point|at length|in (great)? detail)',
            '{thing} … which … (went|gone|talked|discussed)',
            '(studied|discussed|went through|gone through|went over|read) … {thing} … (carefully|thoroughly|twice|several times)',
          ],
        },
      },
    ],
  },

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
    'missing-salutation/generic': 'The letter is addressed to {name}: greet them by name.',
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
    'unused-directive': 'This comment changes nothing: take it out, so that it hides no later finding.',
    'unused-directive/rule':
      '“{text}” changes nothing here: take it out of the comment, so that it hides no later finding.',
    'unknown-directive/verb': '“{text}” is not a directive of Santun: did you mean {choices}?',
    'unknown-directive/rule': '“{text}” is not a rule of Santun: did you mean {choices}?',
    'rule-failed':
      'The rule {rule} stopped with an error ({error}) and was left out; the others went on. Please report it.',
    'setting-unknown-rule': '“{value}” in {name} is not a rule of Santun: did you mean {choices}?',
    'setting-unknown-option': '“{value}” is not an option of {name}: use one of {choices}.',
    'setting-value': '“{value}” cannot be used for {name}: use one of {choices}.',
  },
  learnt,
};
