import type { Act } from '../../../analysis/index.ts';
import type { Draft } from './draft.ts';
import type { Reader } from './reader.ts';

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
const lies = words('كاذب كاذبه كذب اكاذيب مفبرك مفبركه فبركه فبركات ملفق ملفقه مضلل مضلله باطل باطله عاريه افتراء افتراءات');
/** What calls it false where the cue describes it. */
const falsehoods = words(
  'مزيف مزيفه تزييف خدعه زائف زائفه مسرحيه مسرحيات اختلاق مؤامره موامره وهم اوهام هراء اسطوانه ذريعه ذرائع تلفيق دعايه بروباغندا خيال خرافه خرافات اسطوره',
);
/** What is claimed: described as anything bad, it is denied. */
const claims = words('مزاعم زعم ادعاء ادعاءات اتهام اتهامات تقرير تقارير انباء شائعه شائعات اشاعه اشاعات روايه روايات اقاويل');
const condemning = words(
  'بشع بشعه وحشي وحشيه همجي همجيه ارهابي ارهابيه ارهابيين ارهابيون ارهاب اجرامي اجراميه مجرم مجرمين مجرمون جبان جبانه شنيع شنيعه فظيع فظيعه مشين مشينه استفزاز استفزازي استفزازيه عدوان عدواني عدوانيه جريمه مجزره غاشم غاشمه مرفوض مرفوضه مدان مدانه حيوان حيوانات شغب مشاغبين عملاء عميل خونه خائن خيانه مرتزقه سخريه سخيف سخيفه مهزله فضيحه عار اهانه مهين مهينه مسيء مسيئه اساءه تمييز عنصري عنصريه عنصريين انتهاك انتهاكا خرق فاسد فاسده فساد فاشل فاشله فشل فشلا كارثه كارثي كارثيه جنون مجنون احمق حماقه غبي غبيه غباء وقاحه صلف نفاق كراهيه مخجل مخجله معيب معيبه مقزز مقززه مقرف حقير حقيره ساقط تافه تافهه متهور متهوره تهور ابتزاز نازي نازيه نازيين فاشي فاشيه طاغيه ديكتاتور دكتاتور قاتل سفاح جزار لص لصوص محتال مشعوذ شرير شريره شيطان شياطين ظالم ظالمه جائر جائره باطش قرصنه بلطجه همجيين بربري بربريه مذبحه اباده تطهير',
);
const praising = words(
  'فخر اعتزاز بطل ابطال بطولي بطوليه بطولات رائع رائعه مقدس مقدسه شرف مشرف مشرفه ممتاز ممتازه عظيم عظيمه مثالي مثاليه قدوه انجاز انجازا بارع نموذجي نموذجيه مبهر مبهره مذهل مذهله ملهم ملهمه استثنائي استثنائيه نبيل نبيله حكيم حكيمه شجاع شجاعه عبقري عبقريه اسطوري اسطوريه مخلص مخلصه وفي',
);
const grave = words('خطير خطيره مقلق مقلقه مروع مروعه مشين فظيع بشع وحشي همجي مخز مخزي تصعيد تصعيدا');
const describing = new Set(['وصف', 'اعتبر', 'شبه', 'نعت', 'سمى', 'عدّ', 'صور', 'لقب', 'رأى']);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** How far from a content's head a word may stand that settles the act. */
const farthestWord = 25;
const nearWord = 14;

/** «وصف … بأنه خدعة», «اعتبر … قمة السخرية»: what a cue of describing does with its object; null where the words do not plainly tell. */
function describedAs(reader: Reader, { first, last }: Draft['content']): Act | null {
  const claimed = claims.has(reader.roles(first).stem);
  for (let token = first; token <= Math.min(last, first + farthestWord); token++) {
    const { stem, functionClass } = reader.roles(token);
    if (functionClass === 'negation') return null;
    if (lies.has(stem) || falsehoods.has(stem)) return 'deny';
    if (condemning.has(stem)) return claimed ? 'deny' : 'condemn';
    if (praising.has(stem)) return 'praise';
  }
  return null;
}

/** The cue's act; where the cue is neutral, what the content plainly does decides (FORMAT.md, Statement). */
export function actOf(reader: Reader, draft: Draft): Act {
  if ((draft.lemma === 'أكد' || draft.lemma === 'أعلن') && isFirstAdmission(reader, draft)) return 'acknowledge';
  if (draft.lemma === 'نفى' && /^(تعليق|ادلاء)$/.test(reader.roles(draft.content.first).stem)) return 'decline';
  if (draft.lemma === 'تحدث' && draft.source && reader.roles(draft.source.phrase.head).speaker === 'document') return 'allege';
  if (/^(أعرب|عبر|أبدى)$/.test(draft.lemma)) return feelings[reader.roles(draft.content.first).stem] ?? draft.act;
  if (draft.act !== 'say') return draft.act;
  const { first, last } = draft.content;
  const described = describing.has(draft.lemma) ? describedAs(reader, draft.content) : null;
  if (described) return described;
  const spoken = reader.depth(draft.cueFirst);
  for (let token = first; token <= Math.min(last, first + farthestWord); token++) {
    const { stem } = reader.roles(token);
    if (token < first + nearWord && lies.has(stem)) return 'deny';
    if (token === first && /^(مزاعم|ادعاءات|اتهامات|ننفي|نرفض)$/.test(stem) && /^(قال|أضاف)$/.test(draft.lemma)) return 'deny';
    if (draft.content.kind === 'mixed' && reader.depth(token) > spoken && grave.has(stem)) return 'condemn';
  }
  if (draft.content.kind !== 'direct' && expects(reader, first, last)) return 'expect';
  if (draft.lemma === 'قال') {
    const head = reader.roles(first);
    const second = first + 1 <= last ? reader.roles(first + 1) : head;
    if (/^لا$/.test(head.key) && /^(يستطيع|تستطيع|يوكد|تؤكد|تعليق)$/.test(second.key) && draft.content.kind !== 'direct') return 'decline';
  }
  return draft.act;
}
