import type { Act, Attribution, Source, Via } from '../../../analysis/index.ts';
import type { ActorResolver } from './actors.ts';
import type { Draft } from './draft.ts';
import { isComma, isMediumAt, type NounPhrase, nounPhraseAfter, quotedName } from './noun-phrase.ts';
import type { Reader } from './reader.ts';

/** The statement with offsets: trimmed source, actor, intermediaries, time of saying, and the act that cue and content settle. */
export function finishDraft(reader: Reader, draft: Draft, resolve: ActorResolver): Attribution {
  const source = draft.source ? sourceSpan(reader, draft.source.phrase, draft.source.implicit, resolve) : null;
  const said = saidBy(reader, draft);
  const via = [...draft.via.map((phrase) => viaSpan(reader, phrase, resolve)), ...namedListeners(reader, draft, resolve)];
  return {
    source,
    cue: { start: cueStart(reader, draft.cueFirst), end: reader.end(draft.cueLast) },
    lemma: draft.lemma,
    content: { start: draft.content.start, end: draft.content.end },
    act: actOf(reader, draft),
    kind: draft.content.kind,
    said: said === null ? null : (reader.found.timexes[said]?.value ?? null),
    saidTimex: said,
    via: via.filter((one, index) => via.findIndex((other) => other.start === one.start) === index && !(source && one.start === source.start)),
    answers: [],
    confidence: draft.confidence,
    by: draft.by,
  };
}

/** The cue without و and ف. */
function cueStart(reader: Reader, token: number): number {
  return reader.start(token) + (reader.roles(token).joined ? 1 : 0);
}

function sourceSpan(reader: Reader, phrase: NounPhrase, implicit: boolean, resolve: ActorResolver): Source {
  let { first, last } = phrase;
  while (last > first && reader.roles(last).mark !== '' && reader.opening(last) < 0 && reader.roles(last).mark !== ')') last--;
  while (first < last && isComma(reader.roles(first).mark)) first++;
  let end = reader.end(last);
  let start = reader.start(first) + attachedCut(reader, first);
  // A quotation mark that stands around the whole phrase is not part of it.
  if (reader.closing(first) === last && last > first) {
    start = reader.start(first + 1);
    end = reader.end(last - 1);
  }
  const { actor, stated } = resolve(reader, phrase);
  return { start, end, implicit, actor, basis: implicit || !stated ? 'inferred' : 'stated' };
}

function attachedCut(reader: Reader, token: number): number {
  const roles = reader.roles(token);
  const best = roles.type.readings[0];
  const mention = reader.mention(token);
  if (mention >= 0) return Math.max(0, (reader.found.mentions[mention]?.start ?? 0) - reader.start(token));
  return best && (roles.joined || roles.attached) ? best.cut : 0;
}

function viaSpan(reader: Reader, phrase: NounPhrase, resolve: ActorResolver): Via {
  const { start, end, actor } = sourceSpan(reader, phrase, false, resolve);
  return { start, end, actor };
}

/** «قال لوكالة رويترز», «في مقابلة مع صحيفة …»: a medium between cue and content, not the source itself. */
function namedListeners(reader: Reader, draft: Draft, resolve: ActorResolver): Via[] {
  const found: Via[] = [];
  for (let token = draft.cueFirst + 1; token <= draft.saidTo; token++) {
    if (draft.source && draft.source.phrase.first <= token && token <= draft.source.phrase.last) continue;
    if (draft.via.some((phrase) => phrase.first <= token && token <= phrase.last)) continue;
    const quotedListener =
      reader.closing(token) > token &&
      token > 0 &&
      (reader.roles(token - 1).key === 'ل' || reader.roles(token - 1).key === 'لـ') &&
      reader.closing(token) - token <= 5;
    const issuer =
      token > 1 && reader.roles(token - 1).key === 'عن' && /^(صادر|صادره|صدر|صدرت)$/.test(reader.roles(token - 2).stem) && reader.mention(token) >= 0;
    if ((!isMediumAt(reader, token) && !quotedListener && !issuer) || reader.timex(token) >= 0) continue;
    if (reader.roles(token).enclitic !== '' && reader.mention(token) < 0) continue;
    if (/^(وسائل|اعلام|صحفيين|صحافيين)$/.test(reader.roles(token).stem) || reader.kindAt(token) === 'platform') continue;
    const before = reader.roles(token - 1);
    const roles = reader.roles(token);
    const reached =
      roles.preposition === 'ل' || before.preposition !== '' || before.key === 'ل' || quotedName(reader, token - 1, draft.saidTo) >= 0 || before.nominal;
    if (!reached) continue;
    const phrase = quotedListener
      ? { first: token, last: reader.closing(token), head: token }
      : roles.attached
        ? { first: token, last: lastOfAttached(reader, token, draft.saidTo), head: token }
        : nounPhraseAfter(reader, token, draft.saidTo, false);
    if (!phrase) continue;
    found.push(viaSpan(reader, { ...phrase, gender: null, number: null, speaks: true, headSpeaks: true }, resolve));
    token = phrase.last;
  }
  return found;
}

function lastOfAttached(reader: Reader, token: number, limit: number): number {
  let last = token;
  while (last + 1 <= limit) {
    const name = quotedName(reader, last + 1, limit);
    if (name >= 0) last = name;
    else if (
      reader.mention(last + 1) >= 0 &&
      (reader.mention(last + 1) === reader.mention(token) || reader.roles(token).speaker === 'medium') &&
      !reader.roles(last + 1).joined
    )
      last++;
    else if (reader.roles(last + 1).mark === '' && reader.roles(last + 1).adjective && reader.roles(last + 1).definite) last++;
    else break;
  }
  return last;
}

/** The time that stands by the cue, outside the content: the nearest one. */
function saidBy(reader: Reader, draft: Draft): number | null {
  let best: number | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (let token = Math.max(0, draft.saidFrom); token <= draft.saidTo; token++) {
    const timex = reader.timex(token);
    if (timex < 0 || (draft.content.first <= token && token <= draft.content.last)) continue;
    const found = reader.found.timexes[timex];
    if (found?.type !== 'DATE' || found.value === null || found.value.includes('/')) continue;
    if (reader.context.anchor !== null && found.value.slice(0, 10) > reader.context.anchor) continue;
    if (token > 0 && /^(قبل|منذ|حتي|لغايه)$/.test(reader.roles(token - 1).key)) continue;
    if (draft.source && !draft.source.implicit && draft.source.phrase.first <= token && token <= draft.source.phrase.last) continue;
    const far = Math.abs(token - draft.cueFirst);
    if (far < distance) {
      best = timex;
      distance = far;
    }
  }
  return best;
}

/** «أكدت للمرة الأولى أنها …»: a first admission of one's own doing (FORMAT.md). */
function isFirstAdmission(reader: Reader, draft: Draft): boolean {
  for (let token = draft.cueFirst + 1; token < draft.content.first; token++) {
    const key = reader.roles(token).key;
    if ((key === 'للمره' && reader.roles(token + 1).key === 'الاولي') || (key === 'لاول' && reader.roles(token + 1).key === 'مره'))
      return draft.lemma === 'أكد';
  }
  return false;
}

/** «من المتوقع أن …», «… قد تزيد …»: a neutral cue whose content looks ahead. */
function expects(reader: Reader, first: number, last: number): boolean {
  if (reader.roles(first).key === 'من' && first < last && /^(متوقع|مقرر|مرجح|محتمل)$/.test(reader.roles(first + 1).stem)) return true;
  for (let token = first; token < Math.min(last, first + 14); token++) {
    const roles = reader.roles(token);
    if (roles.complementiser || roles.mark !== '') return false;
    if (roles.verbLikely && !(roles.type.readings[0] && roles.type.readings[0].classes & 2)) return false;
    if (roles.key === 'قد' && reader.roles(token + 1).type.readings.some((reading) => (reading.classes & 2) !== 0)) return true;
  }
  return false;
}

/** What «أعرب عن …» does, by what is voiced; concern and complaint are said. */
const feelings: Readonly<Record<string, Act>> = {
  تهاني: 'praise',
  تهانيه: 'praise',
  شكر: 'praise',
  تقدير: 'praise',
  امتنان: 'praise',
  ترحيب: 'praise',
  اعجاب: 'praise',
  فخر: 'praise',
  اعتزاز: 'praise',
  ادانه: 'condemn',
  استنكار: 'condemn',
  شجب: 'condemn',
  تنديد: 'condemn',
  امل: 'expect',
  تفاول: 'expect',
  توقع: 'expect',
  خشيه: 'expect',
  تخوف: 'expect',
  شكوك: 'doubt',
  شك: 'doubt',
};

/** What calls a report false, whatever the cue. */
const lies = /^(كاذب|كاذبه|كذب|اكاذيب|مفبرك|مفبركه|فبركه|فبركات|ملفق|ملفقه|مضلل|مضلله|باطل|باطله|عاريه|افتراء|افتراءات)$/;
/** What calls it false where the cue describes it. */
const falsehoods = /^(مزيف|مزيفه|تزييف|خدعه|زائف|زائفه|مسرحيه|مسرحيات|اختلاق|مؤامره|موامره|وهم|اوهام|هراء)$/;
const condemning =
  /^(بشع|بشعه|وحشي|وحشيه|همجي|ارهابي|ارهابيه|اجرامي|اجراميه|جبان|جبانه|شنيع|شنيعه|فظيع|فظيعه|مشين|مشينه|استفزاز|استفزازي|استفزازيه|عدوان|جريمه|مجزره|غاشم|غاشمه|مرفوض|مرفوضه|مدان|مدانه)$/;
const grave = /^(خطير|خطيره|مقلق|مقلقه|مروع|مروعه|مشين|فظيع|بشع|وحشي|همجي|مخز|مخزي|تصعيد|تصعيدا)$/;

/** The cue's act; where the cue is neutral, what the content plainly does decides (FORMAT.md, Statement). */
function actOf(reader: Reader, draft: Draft): Act {
  if ((draft.lemma === 'أكد' || draft.lemma === 'أعلن') && isFirstAdmission(reader, draft)) return 'acknowledge';
  if (draft.lemma === 'نفى' && /^(تعليق|ادلاء)$/.test(reader.roles(draft.content.first).stem)) return 'decline';
  if (draft.lemma === 'تحدث' && draft.source && reader.roles(draft.source.phrase.head).speaker === 'document') return 'allege';
  if (/^(أعرب|عبر|أبدى)$/.test(draft.lemma)) return feelings[reader.roles(draft.content.first).stem] ?? draft.act;
  if (draft.act !== 'say') return draft.act;
  const { first, last } = draft.content;
  for (let token = first; token <= Math.min(last, first + 25); token++) {
    const stem = reader.roles(token).stem;
    if (lies.test(stem) && token < first + 14) return 'deny';
    if (/^(وصف|اعتبر|رأى)$/.test(draft.lemma) && falsehoods.test(stem)) return 'deny';
    if (/^(وصف|اعتبر)$/.test(draft.lemma) && condemning.test(stem)) return 'condemn';
    if (token === first && /^(مزاعم|ادعاءات|اتهامات|ننفي|نرفض)$/.test(stem) && /^(اعتبر|رأى|وصف|قال|أضاف)$/.test(draft.lemma)) return 'deny';
    if (reader.depth(token) > reader.depth(draft.cueFirst) && draft.content.kind === 'mixed' && grave.test(stem)) return 'condemn';
  }
  if (draft.content.kind !== 'direct' && expects(reader, first, last)) return 'expect';
  if (draft.lemma === 'قال') {
    const head = reader.roles(first);
    const second = first + 1 <= last ? reader.roles(first + 1) : head;
    if (/^لا$/.test(head.key) && /^(يستطيع|تستطيع|يوكد|تؤكد|تعليق)$/.test(second.key) && draft.content.kind !== 'direct') return 'decline';
  }
  return draft.act;
}
