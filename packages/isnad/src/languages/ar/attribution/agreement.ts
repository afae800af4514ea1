import { isPerson, noDuals } from './phrase-parts.ts';
import type { Reader } from './reader.ts';
import type { WordRoles } from './words.ts';

/** Plurals of things and bodies that go with a feminine singular. */
const femininePlurals = new Set(
  'مصادر وسائل تقارير قوات سلطات صحف دول بيانات فصائل اوساط شركات عواصم كتائب سرايا ارقام وثائق مواقع قنوات نتائج خارجيه جماعات امم قوي جهود اجهزه احزاب مجالس لجان وزارات اسواق بنوك مصارف اسعار ابحاث دراسات صور رسائل مذكرات تصريحات معلومات فرق انديه وحدات كتل حكومات شعوب نقابات جيوش محاكم سفارات هيئات منظمات مؤسسات وكالات جامعات معاهد مراكز مدارس مصانع بلديات محافظات ولايات مكاتب اتحادات جمعيات روابط حركات تنظيمات تيارات طوائف كنائس قبائل عشائر ميليشيات مليشيات الويه فروع اقسام دوائر مديريات اداره بورصات صناديق شبكات منصات مجلات جرائد اذاعات فضائيات انباء اخبار مؤشرات احصاءات ارصاد مخابرات استخبارات اطراف جهات جبهات عائلات اسر'.split(
    ' ',
  ),
);
/** Human plurals that have the ending of a feminine singular. */
const humanPluralsInTeh: ReadonlySet<string> = new Set(
  'قاده ساده قضاه طلبه اساتذه صيادله سعاه رماه دعاه رعاه غزاه بحاره ماره فلاسفه جبابره سماسره اخوه كتبه خونه شرطه'.split(' '),
);
/** Women, by broken plurals and words without an ending. */
const women: ReadonlySet<string> = new Set('نساء نسوه بنات سيدات فتيات امهات اخوات زوجات ارامل ام بنت اخت عروس ممرضات'.split(' '));
/** Bodies that are feminine without an ending. */
const feminineBodies: ReadonlySet<string> = new Set('ارض حرب شمس ريح نار بورصه مستشفيات كبري اخري عليا دنيا سوق'.split(' '));

/** How a verb agrees with the phrase that has this head. */
export function genderOf(reader: Reader, head: number, roles: WordRoles): 'm' | 'f' | null {
  if (reader.mention(head) >= 0 && (roles.speaker === null || isPerson(reader, head))) return reader.genderAt(head);
  if (women.has(roles.stem) || feminineBodies.has(roles.stem)) return 'f';
  if (humanPluralsInTeh.has(roles.stem) && roles.stem !== 'شرطه') return 'm';
  if (roles.speaker === 'people' || roles.speaker === 'officials')
    return /(ه|ات|تان|تين|تا|تي)$/.test(roles.stem) ? 'f' : femininePlurals.has(roles.stem) ? 'f' : 'm';
  if (roles.speaker === null && roles.unknown) return null;
  if (femininePlurals.has(roles.stem)) return 'f';
  if (isFeminineDual(roles)) return 'f';
  if (/(ه|ات|اء)$/.test(roles.stem) && roles.stem !== 'خليفه') return roles.stem.endsWith('اء') ? null : 'f';
  return 'm';
}

export function numberOf(reader: Reader, head: number, roles: WordRoles): 's' | 'd' | 'p' | null {
  if (reader.mention(head) >= 0 && roles.speaker === null) return isPerson(reader, head) || reader.genderAt(head) !== null ? 's' : null;
  if (isDual(roles)) return 'd';
  if (roles.speaker === 'officials' || roles.speaker === 'people') return femininePlurals.has(roles.stem) || isFamily(roles) ? 's' : 'p';
  if (/(ون|ين)$/.test(roles.key) && roles.speaker === null && roles.nominal) return 'p';
  return roles.speaker !== null || (roles.nominal && /[^ا]ه$/.test(roles.stem) && !humanPluralsInTeh.has(roles.stem))
    ? 's'
    : femininePlurals.has(roles.stem)
      ? 's'
      : null;
}

/** «عائلة», «أسرة» speak as one. */
function isFamily(roles: WordRoles): boolean {
  return roles.stem.endsWith('ه') && !humanPluralsInTeh.has(roles.stem);
}

function isFeminineDual(roles: WordRoles): boolean {
  return /(تان|تين|تا)$/.test(roles.stem) && (roles.stem.length > 5 || (roles.speaker !== null && roles.stem.length > 4));
}

const boundDuals: ReadonlySet<string> = new Set('زعيما رئيسا وزيرا مصدرا نائبا جانبا طرفا مسؤولا مسوولا مسئولا'.split(' '));

/** «مسؤولان», «شركتا»; «ـين» is a plural more often. */
function isDual(roles: WordRoles): boolean {
  if (roles.speaker === null && !roles.nominal) return false;
  return (
    isFeminineDual(roles) ||
    (roles.speaker !== null && roles.stem.length > 4 && /[^ا]ان$/.test(roles.stem) && !noDuals.test(roles.stem)) ||
    boundDuals.has(roles.stem)
  );
}

/** Shapes of adjectives without their endings: of origin, participles, فعيل، فعّال، أفعل، ordinals. */
const adjectival =
  /^(.{2,}ي|م.{2,}|.ا.{1,2}|.{2}ي.?|ا.{3}|.{2}ا.|عام|خاص|حر|هام|فرد|جدد|كبار|صغار|عرب|اجانب|قدامي|افارقه|غربيون|اول|اخر|اخري|اولي|كبري|صغري|عظمي|عليا|دنيا|وسطي|ام|شقيق|صديق)$/;

export function isAdjectival(stem: string): boolean {
  return adjectival.test(stem.length > 4 ? stem.replace(/(ه|ون|ين|ان|ات|تان|تين)$/, '') : stem);
}

/** Nouns with the ending of an adjective of origin. */
const nounsInIya =
  /^(روايه|قضيه|عمليه|مسؤوليه|مسووليه|هويه|فرضيه|نظريه|اتفاقيه|حريه|اولويه|صلاحيه|ملكيه|جنسيه|رعايه|حمايه|نهايه|بدايه|غايه|رؤيه|رويه|تسويه|توصيه|وصايه|برقيه|دعايه|جنايه|كفايه|ولايه|ضحيه|هديه|اغنيه|ميزانيه|اهميه|ادويه|كيفيه|نوعيه)$/;

/** Whether an adjective can go with the head or with the noun before it: «المسؤول الشائعات» and «الرئيس المتطوعين» are no noun with its adjective. */
export function agreesWith(reader: Reader, head: number, at: number, adjective: WordRoles): boolean {
  if (!isAdjectival(adjective.stem) || isSpeakingNoun(adjective) || nounsInIya.test(adjective.stem)) return false;
  if (reader.mention(at) >= 0) return /(ي|يه)$/.test(adjective.stem) || fits(reader.roles(head), adjective);
  return fits(reader.roles(head), adjective) || fits(reader.roles(at), adjective);
}

/** Nouns for persons with the shape of a participle that describe nobody else: «المدير», «اللاعب», not «المعارض». */
const clearNouns = /^(مدير|ملك|مفتي|مندوب|مستشار|مهندس|مدرب|مخرج|مزارع|مراسل|مطرب|ممرض|محرر|لاعب|كاتب|طالب|تاجر|حاكم|والد|شاعر|قاضي)ه?$/;

/** A noun for a speaker that is no adjective of another: «الرجل», «المحكمة», not «الإعلامي», «المسؤول», «المعارضة». */
export function isSpeakingNoun({ speaker, stem }: WordRoles): boolean {
  if (speaker === null || /(ي|يه|يون|يين|يات)$/.test(stem)) return false;
  if (clearNouns.test(stem)) return true;
  return speaker === 'person' || speaker === 'official' || speaker === 'people' || speaker === 'officials' ? !/^(م|.ا)/.test(stem) : stem !== 'معارضه';
}

/** Whether the endings of noun and adjective can stand together. */
export function fits(noun: WordRoles, adjective: WordRoles): boolean {
  if (adjective.stem.endsWith('ات')) return noun.stem.endsWith('ات') || women.has(noun.stem);
  if (/(ون|ين)$/.test(adjective.stem) && adjective.stem.length > 4)
    return noun.speaker === 'people' || noun.speaker === 'officials' || (/(ون|ين|ان)$/.test(noun.stem) && !noDuals.test(noun.stem));
  if (adjective.stem.endsWith('ه')) return /(ه|ات|اء)$/.test(noun.stem) || femininePlurals.has(noun.stem) || women.has(noun.stem);
  return (
    !noun.stem.endsWith('ه') ||
    humanPluralsInTeh.has(noun.stem) ||
    /^(عرب|اجانب|جدد|كبار|صغار|قدامي|كبري|عليا|اولي|اخري|عظمي|صغري|وسطي|ام)$/.test(adjective.stem)
  );
}
