import { isComma } from './noun-phrase.ts';
import type { Reader } from './reader.ts';

/** Nouns of adverbials with the preposition that they take themselves. */
const takenBy: Readonly<Record<string, RegExp>> = {
  عن: /^(خطاب|خطابه|خطابها|كلمه|كلمته|كلمتها|حديث|حديثه|حديثها|مقال|مقاله|مقالها|تقرير|تقريره|محاضره|محاضرته|ندوه|سوال|سؤال|سؤاله|سواله|تصريح|تصريحات|تصريحاته|مداخله|مداخلته|غيابه|غيابها|بيان|جلسه|فيلم|كتاب|كتابه)$/,
  الي: /^(زياره|زيارته|زيارتها|زيارتهم|رحله|رحلته|رحلتها|توجهه|توجهها|وصوله|وصولها|وصولهم|وصول|عودته|عودتها|عوده|سفره|سفرها|مغادرته|رساله|رسالته|رسالتها|دعوه|دعوته|اشاره|نداء|حديثه|حديثها|حديث|خطاب|كلمه|كلمته|جوله|جولته|دخوله|دخولها|انضمامه|انضمامها|تحوله|طريقه|طريقها|اضافه)$/,
  علي: /^(تعليق|تعليقه|تعليقها|تعليقات|رد|رده|ردها|ردود|اطلاعه|اطلاعها|اشرافه|احتجاج|تعقيب|تعقيبه|اجابته|جوابه|هجوم|حرب)$/,
  من: /^(عودته|عودتها|خروجه|خروجها|ايام|ساعات|اسابيع|اشهر|يوم|يومين|اسبوع|شهر|انتهائه|انسحابه|موقفه|موقفها|بيان)$/,
};
/** How far the preposition or أن of the cue itself may stand behind. */
const farthest = 9;

/**
 * «كشف في أول خطاب عن الأزمة عن خطة»: whether a preposition that the cue could take belongs to the noun before it, inside an adverbial,
 * and what the cue takes comes after.
 */
export function isOfNounBefore(reader: Reader, at: number, limit: number, takes: readonly string[]): boolean {
  const { preposition, attached } = reader.roles(at);
  const nouns = takenBy[preposition];
  if (!nouns || attached || at < 3) return false;
  let noun = at - 1;
  while (noun > at - 3 && reader.roles(noun).adjective && !nouns.test(reader.roles(noun).stem) && !nouns.test(reader.roles(noun).key)) noun--;
  const roles = reader.roles(noun);
  if (!nouns.test(roles.key) && !nouns.test(roles.stem)) return false;
  if (!roles.attached && !isAdverbialHead(reader, noun - 1) && !isAdverbialHead(reader, noun - 2)) return false;
  for (let token = at + 2; token <= Math.min(limit, at + farthest); token++) {
    const next = reader.roles(token);
    if (next.verbs.length > 0 && next.verbLikely) return false;
    if (next.mark !== '' && !isComma(next.mark)) return false;
    if (next.complementiser && takes.includes('that')) return true;
    if (next.preposition === preposition && !next.pronominal) return true;
  }
  return false;
}

function isAdverbialHead(reader: Reader, token: number): boolean {
  return token >= 0 && /^و?(في|خلال|اثناء|بعد|قبل|لدي|عقب|ضمن|غداه|قبيل|بعيد)$/.test(reader.roles(token).key);
}
