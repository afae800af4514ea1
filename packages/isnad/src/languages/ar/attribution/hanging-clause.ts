import type { Growth } from './noun-phrase.ts';
import { lastOfMention, nounPhraseAfter } from './noun-phrase.ts';
import type { Reader } from './reader.ts';

/** Verbs with a pronoun that tell who made a text: «دراسة أجرتها الجامعة», «تقرير نشره المعهد»; and «قام بها». */
const making: ReadonlySet<string> = new Set(
  'اجرا اجرت اجرو اجروا نشر نشرت نشرو نشروا اعد اعدت اعدا اصدر اصدرت كتب كتبت انجز انجزت مول مولت قدم قدمت وضع وضعت عرض عرضت بث بثت اذاع اذاعت وجه وجهت ارسل ارسلت صاغ صاغت نظم نظمت اطلق اطلقت حرر حررت الف الفت اورد اوردت رفع رفعت تلا القا القت اشرف سرب سربت وزع وزعت انتج انتجت نفذ نفذت'
    .split(' ')
    .flatMap((verb) => ['ه', 'ها', 'هم', 'هما', 'هن'].map((pronoun) => verb + pronoun)),
);

/** Whether a word is a verb that tells who made the text before it; its clause follows an indefinite noun without a relative. */
export function tellsMaker(reader: Reader, token: number): boolean {
  if (token < 1 || reader.mention(token) >= 0) return false;
  const roles = reader.roles(token);
  if (making.has(roles.key)) return true;
  return (roles.key === 'قام' || roles.key === 'قامت') && token + 1 < reader.length && /^(به|بها|بهما)$/.test(reader.roles(token + 1).key);
}

/** «دراسة أجراها مركز البحوث»: the clause that tells who made an indefinite text: its last token, -1 where none follows. */
export function makersClause(growth: Growth, verb: number): number {
  const { reader, head, limit, strict } = growth;
  if (!tellsMaker(reader, verb)) return -1;
  const text = reader.roles(head);
  if (text.speaker !== 'document' || text.definite) return -1;
  const first = verb + (reader.roles(verb).enclitic === '' && /^(قام|قامت)$/.test(reader.roles(verb).key) ? 2 : 1);
  const maker = first <= limit ? nounPhraseAfter(reader, first, limit, strict) : null;
  return maker?.headSpeaks ? maker.last : -1;
}

const callings = new Set(['يدعي', 'تدعي', 'يسمي', 'تسمي', 'اسمه', 'اسمها']);

/** «شاهد عيان يدعى كريم», «مزارعة اسمها ليلى»: the last token of the name that somebody unnamed is called by, -1 where none follows. */
export function callsByName({ reader, head, limit, named }: Growth, token: number): number {
  if (named || token >= limit || !callings.has(reader.roles(token).key)) return -1;
  const who = reader.roles(head);
  if (who.definite || (who.speaker !== 'person' && who.speaker !== 'official')) return -1;
  let last = lastOfMention(reader, token + 1);
  const first = reader.roles(token + 1);
  if (first.mark !== '' || first.complementiser || first.preposition !== '' || first.definite) return -1;
  if (last < limit && reader.roles(last + 1).unknown && reader.mention(last + 1) < 0) last++;
  return last;
}
