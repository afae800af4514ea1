import type { Counted } from '../../../../analysis/shape.ts';
import { Clitic } from '../../../../analysis/types.ts';
import { isLabel } from '../barred.ts';
import { categoryOf } from '../category.ts';
import type { FigureRule } from '../figure-rule.ts';
import { outcomeOf } from '../outcome.ts';

/** A number with «من» and a definite noun, or «منهم»: «12 من رجال الأمن», «ثلاثة منهم». */
export const partitive: FigureRule = {
  id: 'partitive',
  specificity: 1,
  examples: [
    ['استشهاد 17 من رجال الأمن', '17 من رجال', 17, 17, 'killed'],
    ['قتلت الشرطة أربعة "من العناصر" المسلحة', 'أربعة "من العناصر', 4, 4, 'killed'],
    ['وصل حوالي 4,000 من الجنود', 'حوالي 4,000 من الجنود', 4000, 4000, 'personnel'],
    ['إصابة تسعة آخرين، ثلاثة منهم إصاباتهم بالغة', 'ثلاثة منهم', 3, 3, 'wounded'],
    ['أدت المعارك إلى مقتل 14 من الميليشيات المحلية', '14 من الميليشيات', 14, 14, 'killed'],
    ['أطلق 10 رصاصات أصابت أربع منها السيارة', 'أربع منها', 4, 4, 'equipment'],
    ['رفعت الرسوم على 128 من المنتجات الزراعية', '128 من المنتجات', 128, 128, 'other'],
    ['انضم أكثر من مئة من متسلقي الجبال', 'أكثر من مئة من متسلقي', 100, null, 'people'],
    ['اختبار لـ (26) من مديري المحطات', '26) من مديري', 26, 26, 'people'],
    ['حضرت مع أربعة من أشقائها', 'أربعة من أشقائها', 4, 4, 'people'],
    ['نشرت ما بين 10,000 و12,000 من قواتها', 'ما بين 10,000 و12,000 من قواتها', 10000, 12000, 'personnel'],
  ],
  refuses: [
    'في 15 من الشهر',
    'واحد من أكبر البيوت',
    'المادة 15 من الدستور',
    'بموجب البند 15 من اللائحة',
    'وهو في الـ18 من العمر',
    'حل في المركز 20 من القائمة',
  ],
  find(text, piece, found) {
    if (piece.kind !== 'cardinal' || (piece.min === 1 && piece.max === 1)) return null;
    if (isLabel(text, piece) || text.key(piece.last + 2) === 'العمر' || /^عمر/.test(text.key(piece.last + 2))) return null;
    const isBracketed = text.key(piece.last + 1) === ')' && text.key(piece.first - 1) === '(';
    const quoted = isBracketed || text.key(piece.last + 1) === '"' ? 1 : 0;
    const after = piece.last + 1 + quoted;
    const head = { first: piece.first, min: piece.min, max: piece.max, approximate: piece.approximate, unit: null };
    const total = found.at(-1) ?? null;
    if (text.isOfThem(after)) {
      if (!total || !text.sameSentence(total.last, piece.first)) return null;
      // «10 رصاصات أصابت أربع منها رأسه»: only of people is told what happened to them.
      const lot = people.has(total.counts) ? outcomeOf(text, piece, after) : null;
      return { ...head, last: after, counts: lot ?? total.counts, what: null, isPart: true };
    }
    // «خسر ست من آخر 12 مباراة»
    if (text.key(after + 1) === 'اخر' || text.key(after + 1) === 'اصل') return null;
    if (text.key(after) !== 'من' || !text.sameSentence(after + 1, piece.first)) return null;
    // «5 من كبار القادة», «5 من أبرز قياداته»
    const at = elatives.has(text.key(after + 1)) || ['هولاء', 'هؤلاء', 'هذه'].includes(text.key(after + 1)) ? after + 2 : after + 1;
    const word = text.word(at);
    if (!word || word.clitics & ~Clitic.al || text.numberOn(at) !== undefined) return null;
    const isNamed = word.category !== null && word.category !== 'none';
    if (word.category === 'none') return null;
    const outcome = outcomeOf(text, piece, piece.last);
    const isPossessed = word.enclitic !== '' || (word.key.length >= 5 && /(ها|هم|نا|هما)$/.test(word.key));
    // «من منسوبي القوات», «من قوات النخبة»: a construct before a definite noun.
    const isConstruct =
      !word.definite && !isPossessed && (outcome !== null || text.isPart(piece) || text.word(at + 1)?.definite === true || /[^ا]ي$/.test(word.key));
    if (!isNamed && !word.definite && !isPossessed && !isConstruct) return null;
    const category = isNamed
      ? word.category
      : military.test(word.key)
        ? 'personnel'
        : word.isPersonal || kinsfolk.test(word.key) || /(ين|ون|ه?م)$/.test(word.key)
          ? 'people'
          : 'other';
    const noun = { category: category ?? 'other', first: at, last: at, isKnown: isNamed };
    const isPart = text.isPart(piece);
    // «وخمسة من العبرية»: a place or language is where they come from, not what they are.
    if (!isNamed && category === 'other' && outcome === null && !(word.definite && word.isCommonNoun && (piece.digits || piece.scale >= 1000))) return null;
    return { ...head, last: at, counts: categoryOf(text, piece, noun, found), what: [at, at], isPart };
  },
};

const people: ReadonlySet<Counted> = new Set(['people', 'personnel', 'killed', 'wounded', 'captured', 'displaced', 'casualties']);
const elatives = new Set('كبار ابرز اهم افضل اكبر اخطر قدامي'.split(' '));
const military = /^(ال)?(قوات|قواته|جنود|مقاتل|عناصر|افراد|منسوبي|ضباط|مسلحي|رجال|مي?ليشي|وحدات|كتائب|فصائل|قاده|قيادات|قيادي|مرافق|حرس)/;
/** People by kinship, following or descent. */
const kinsfolk = /^(ال)?(اقارب|اشقا|ابنا|انصار|مشجع|اصدقا|مساعد|معاون|طاقم|افراد|قبائل|تلميذ|علماء|زملا|جيران|اتباع|انصار|سكان|اهالي)/;
