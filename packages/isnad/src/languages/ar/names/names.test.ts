import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNameExamples, exampleEntity } from './example-names.ts';
import { exampleWorld } from './example-world.ts';

const examples = createNameExamples(exampleWorld);

/** «name TYPE» of every mention. */
function names(text: string): string[] {
  return examples.find(text).map(({ start, end, type }) => `${text.slice(start, end)} ${type}`);
}

/** «name id» of every mention. */
function ids(text: string): string[] {
  return examples.find(text).map(({ start, end, entity }) => `${text.slice(start, end)} ${entity}`);
}

describe('names of the shelf', () => {
  it.each([
    ['وصل الوفد إلى روسيا', ['روسيا LOC']],
    ['اتفاق بين روسيا وأوكرانيا', ['روسيا LOC', 'أوكرانيا LOC']],
    ['فأوكرانيا ترفض', ['أوكرانيا LOC']],
    ['عاد بروسيا إلى الوراء', ['روسيا LOC']],
    ['قدم دعما لروسيا', ['روسيا LOC']],
    ['دولة كروسيا لا تنسى', ['روسيا LOC']],
    ['وبروسيا مصانع', ['روسيا LOC']],
    ['باع القمح للصين', ['للصين LOC']],
    ['رفع تقريرا للأمم المتحدة', ['للأمم المتحدة ORG']],
    ['عاد من #كوريا_الشمالية أمس', ['كوريا_الشمالية LOC']],
    ['زار #روسيا', ['روسيا LOC']],
    ['في قطاع غزة مطر', ['قطاع غزة LOC']],
    ['في مدينة غزة مطر', ['غزة LOC']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));

  it('takes every spelling for the same place', () => {
    for (const spelling of ['أوكرانيا', 'اوكرانيا', 'إوكرانيا', 'أُوكْرانيا', 'أوكـرانيا', 'أوکرانیا'])
      expect(ids(`سافر إلى ${spelling}`)).toEqual([`${spelling} ukraine`]);
    for (const spelling of ['القاهرة', 'القاهره']) expect(ids(`وصل ${spelling} أمس`)).toEqual([`${spelling} cairo`]);
  });

  it('leaves nationality words alone', () => {
    expect(names('قال المسؤول الروسي إن الجنود الأوكرانيين عادوا')).toEqual([]);
    expect(names('القوات الروسية تقدمت')).toEqual([]);
  });

  it('takes a newspaper called like a common word only after its head or in quotation marks', () => {
    expect(names('نشرت صحيفة الوطن المقال')).toEqual(['الوطن ORG']);
    expect(names('نشرت صحيفة «الوطن» المقال')).toEqual(['الوطن ORG']);
    expect(names('حب الوطن واجب')).toEqual([]);
  });

  it('gives what stands after its head the entity that has the head in its name', () => {
    expect(ids('نقلت وكالة «يونهاب» الخبر')).toEqual(['يونهاب yonhap']);
    expect(ids('ذكرت وكالة يونهاب المصرية ذلك')).toEqual(['وكالة يونهاب yonhap']);
  });

  it('takes no place out of a saying or a plural', () => {
    expect(names('زار مسقط رأسه أمس')).toEqual([]);
    expect(names('سافر لقضاء العطلات')).toEqual([]);
    expect(names('أغلق سجن الأطفال')).toEqual([]);
    expect(names('وقف الزردوقات المصرية')).toEqual([]);
  });

  it('tells a club from its city in the news of sport', () => {
    expect(ids('فاز الفريق في المباراة بعدما سجل اللاعب هدف الفوز على إشبيلية')).toEqual(['إشبيلية sevilla-fc']);
    expect(ids('افتتح الوزير معرضا في إشبيلية')).toEqual(['إشبيلية seville']);
  });

  it('says nothing inside chrome', () => {
    const text = 'وصل إلى روسيا\nزار مصر';
    expect(examples.find(text, [{ start: 0, end: 13, reason: 'caption', by: 'test' } as never]).map(({ entity }) => entity)).toEqual(['egypt']);
  });
});

describe('organisations made of a head and what follows', () => {
  it.each([
    ['أعلنت وزارة الدفاع الروسية ذلك', 'وزارة الدفاع الروسية russia-defence-ministry'],
    ['نفت الخارجية الأمريكية ذلك', 'الخارجية الأمريكية united-states-foreign-ministry'],
    ['تقدم الجيش الأوكراني شرقا', 'الجيش الأوكراني ukraine-army'],
    ['أوقفت شرطة دبي السائق', 'شرطة دبي dubai-police'],
    ['خفض البنك المركزي المصري الفائدة', 'البنك المركزي المصري org:بنك-مركزي:egypt'],
  ])('%s', (text, expected) => expect(ids(text)).toEqual([expected]));

  it.each([
    ['درس في جامعة القاهرة أعواما', 'جامعة القاهرة ORG'],
    ['قالت الهيئة العامة للطرق إن الجسر مغلق', 'الهيئة العامة للطرق ORG'],
    ['أصدرت محكمة استئناف دبي حكمها', 'محكمة استئناف دبي ORG'],
    ['باعت شركة مازنكو حصتها', 'مازنكو ORG'],
    ['نشرت صحيفة «الضفاف الجديدة» صورة', 'الضفاف الجديدة ORG'],
    ['أقر مجلس الوزراء الخطة', 'مجلس الوزراء ORG'],
    ['قالت هيئة الطرق وسلامة الجسور إن', 'هيئة الطرق وسلامة الجسور ORG'],
    ['قالت وزارة الموارد المائية والتنمية الزراعية إن', 'وزارة الموارد المائية والتنمية الزراعية ORG'],
  ])('%s', (text, expected) => expect(names(text)).toEqual([expected]));

  it('names no ministry inside a title', () => {
    expect(names('قال وزير الخارجية الروسي سيرغي لافروف')).toEqual(['سيرغي لافروف PER']);
  });
});

describe('persons by form and context', () => {
  it.each([
    ['قال الوزير سعيد الحلبوني إن الجسر فتح', 'سعيد الحلبوني'],
    ['قال الجنرال يوري يفتوشينكو أمس', 'يوري يفتوشينكو'],
    ['حضرت سعاد بنت عمر الحفل', 'سعاد بنت عمر'],
    ['كتب محمد بن سالم آل نهار المقال', 'محمد بن سالم آل نهار'],
    ['وصل عبد الرحمن الدرعاوي', 'عبد الرحمن الدرعاوي'],
    ['قال د. محمود زرقاوين إن الدواء نافع', 'محمود زرقاوين'],
    ['أعلن فريدريش كلونكر أن المصنع أغلق', 'فريدريش كلونكر'],
    ['حضر شقيقه خالد الحفل', 'خالد'],
    ['وقالت فاطمة الزهراني، رئيسة الجمعية، إن', 'فاطمة الزهراني'],
    ['رحلت الفنانة #سعاد_بنا أمس', 'سعاد_بنا'],
    ['وصل جون بالدرتشي، رئيس النادي، أمس', 'جون بالدرتشي'],
    ['قال جون وولدنر إن المصنع أغلق', 'جون وولدنر'],
    ['قال الشيخ عبدالرحمن بن عبد الله آل الشيخ إن', 'عبدالرحمن بن عبد الله آل الشيخ'],
    ['قال الدكتور محمود البار خمس كلمات', 'محمود البار'],
    ['حضر محمد الزرداني ويوسف الكرداوي الحفل', 'يوسف الكرداوي'],
    ['قال وزير النقل يوسف الجراح أمس', 'يوسف الجراح'],
    ['غنت الفنانة سعاد تلحمي في الحفل', 'سعاد تلحمي'],
    ['سجل المصري زردنسون هدفين', 'زردنسون'],
    ['فاز على الصيني يوري ماركندو أمس', 'يوري ماركندو'],
    ['غلبت نظيرتها الروسية زردوكا كلوفاش أمس', 'زردوكا كلوفاش'],
    ['حضر أبو محمد أمس', 'أبو محمد'],
    ['قال الوزير محمد زين العابدين أمس', 'محمد زين العابدين'],
    ['حضر عبد الرحمن أمس', 'عبد الرحمن'],
    ['قال جون أوزردارا إن المصنع أغلق', 'جون أوزردارا'],
    ['قال جون فيشردان إن المصنع أغلق', 'جون فيشردان'],
    ['قال جون ريردنا إن المصنع أغلق', 'جون ريردنا'],
    ['قال الإعلامي مصيب زردكاش إن المصنع أغلق', 'مصيب زردكاش'],
    ['حضر أحمد قنديل، وغاب محمود', 'أحمد قنديل'],
  ])('%s', (text, expected) => expect(names(text)).toContain(`${expected} PER`));

  it('takes the joiners of a family name with it', () => {
    expect(names('سجل يوري فان زرندوف هدفا. وقال فان زرندوف ذلك')).toEqual(['يوري فان زرندوف PER', 'فان زرندوف PER']);
  });

  it('takes a family name with its particle again', () => {
    const text = 'وصل جون بالدرتشي أمس. وقال بالدرتشي إنه سعيد';
    expect(names(text)).toEqual(['جون بالدرتشي PER', 'بالدرتشي PER']);
    expect(new Set(examples.find(text).map(({ entity }) => entity)).size).toBe(1);
    expect(names('التقى يوري زرندوف الوفد، ثم قدم هدية لزرندوف')).toEqual(['يوري زرندوف PER', 'زرندوف PER']);
  });

  it('takes no land, place before or work for a person', () => {
    expect(names('حارب ملك زردانة جيرانه')).toEqual([]);
    expect(names('خسر الفريق أمام زردانتي أمس')).toEqual([]);
    expect(names('شارك في برنامج «فرنداد شوكان» أمس')).toEqual([]);
  });

  it('takes common words for common words', () => {
    expect(names('كان يوم سعيد على الناس')).toEqual([]);
    expect(names('درس أحكام الشرع في الكتب القديمة')).toEqual([]);
    expect(names('سقط الجدار على الرجل')).toEqual([]);
  });

  it('takes a noun with its pronoun, a measure or a title for no name', () => {
    expect(names('لم يذكر عددهم أحد')).toEqual([]);
    expect(names('لمن نقل لي الخبر')).toEqual([]);
    expect(names('حضر السردانيست محمد خالد')).toEqual(['محمد خالد PER']);
    expect(names('مرت جان روسية أمس')).not.toContain('جان روسية PER');
    expect(names('أرجع لافروف السبب إلى المطر')).toEqual(['لافروف PER']);
    expect(names('زار بلدية زردورن المجاورة أمس')).toEqual(['بلدية زردورن ORG']);
    expect(names('دعت وزارة الدفاع الروسية لحث الدول على ذلك')).toEqual(['وزارة الدفاع الروسية ORG']);
  });

  it('takes a famous family name after another given name for somebody else', () => {
    expect(ids('وصل زردوك لافروف أمس')).not.toContain('لافروف sergei-lavrov');
    expect(names('حث لافروف بوتين على ذلك')).toEqual(['لافروف PER', 'بوتين PER']);
    expect(ids('وصل لافروف أمس')).toEqual(['لافروف sergei-lavrov']);
  });

  it('takes no deed after a given name for a family name', () => {
    expect(names('وصل محمد زميله ابن عمه إلى الحفل')).not.toContain('محمد زميله ابن عمه PER');
    expect(names('حضر أحمد الزردي ثم حضر أحمد خالد')).toEqual(['أحمد الزردي PER', 'أحمد خالد PER']);
  });

  it('gives the title and the role with the full mention', () => {
    const text = 'أكد وزير النقل محمد الحلبوني، رئيس اللجنة، أن الجسر آمن';
    const [mention] = examples.find(text);
    expect(mention && text.slice(mention.full.start, mention.full.end)).toBe('وزير النقل محمد الحلبوني، رئيس اللجنة');
  });
});

describe('bodies without a country', () => {
  it('are those of the country that dominates the article, or that the same body is named with', () => {
    expect(ids('وصل الوفد إلى مصر. نفت وزارة الدفاع ذلك')[1]).toBe('وزارة الدفاع org:دفاع');
    expect(ids('وصل الوفد إلى مصر ثم عاد من مصر إلى القاهرة في مصر. نفت وزارة الدفاع ذلك').at(-1)).toBe('وزارة الدفاع egypt-defence-ministry');
    expect(ids('نفت وزارة الدفاع الروسية ذلك. وأضافت وزارة الدفاع').at(-1)).toBe('وزارة الدفاع russia-defence-ministry');
  });

  it('are the body of the shelf that has the composed name among its own', () => {
    const house = exampleEntity({ id: 'house-of-the-nile', type: 'ORG', kind: 'ministry', name: 'بيت النيل', variants: ['وزارة الدفاع المصرية'], of: 'egypt' });
    const found = createNameExamples({ ...exampleWorld, entities: [...exampleWorld.entities, house] }).find('نفت وزارة الدفاع في مصر ذلك');
    expect(found[0]?.entity).toBe('house-of-the-nile');
  });

  it('are of no district and no line of battle', () => {
    expect(names('مطر في مديرية زردكوش أمس')).toEqual(['زردكوش LOC']);
    expect(names('عاد من جبهة القتال أمس')).toEqual([]);
  });

  it('are of the country that is named right after them', () => {
    expect(ids('نفت وزارة الدفاع في مصر ذلك')[0]).toBe('وزارة الدفاع egypt-defence-ministry');
  });

  it('know nisbas of two words', () => {
    expect(ids('نفت وزارة الدفاع الكورية الشمالية ذلك')).toEqual(['وزارة الدفاع الكورية الشمالية north-korea-defence-ministry']);
  });
});

describe('unknown places', () => {
  it.each([
    ['قصفت بلدة زردانية أمس', 'زردانية'],
    ['قرب كفردوشة السورية في كفردوشة السورية', 'كفردوشة'],
    ['هبطت في مطار الملك خالد ليلا', 'مطار الملك خالد'],
  ])('%s', (text, expected) => expect(names(text)).toContain(`${expected} LOC`));
});

describe('one entity for all spellings', () => {
  it('meets known persons in other transliterations', () => {
    for (const spelling of ['سيرغي لافروف', 'سيرجي لافروف', 'سيرغى لافروف']) expect(ids(`التقى ${spelling} نظيره`)[0]).toBe(`${spelling} sergei-lavrov`);
    expect(ids('وصل إلى بيونج يانج')).toEqual(['بيونج يانج pyongyang']);
  });

  it('makes one key of the spellings of an unknown person', () => {
    const key = (name: string) => examples.find(`قال الجنرال ${name} أمس`)[0]?.entity;
    expect(key('يوري غرندلوف')).toBe(key('يوري جرندلوف'));
    expect(key('يوري غرندلوف')).toBe(key('يوري قراندلوف'));
    expect(key('يوري غرندلوف')).not.toBe(key('يوري مرندلوف'));
  });

  it('keeps different people apart', () => {
    const [first, second] = ids('التقى الزعيم كيم جونغ أون أمس. ووصل الوزير كيم يونغ هيون');
    expect(first).toBe('كيم جونغ أون kim-jong-un');
    expect(second?.endsWith('kim-jong-un')).toBe(false);
  });

  it('resolves later short mentions inside the article', () => {
    expect(new Set(examples.find('قال الخبير يوري زرندوف إن المطر قادم. وأضاف زرندوف أن الرياح شديدة').map(({ entity }) => entity)).size).toBe(1);
    expect(ids('قال المرصد السوري لحقوق الإنسان ذلك. وأضاف المرصد')).toEqual(['المرصد السوري لحقوق الإنسان observatory', 'المرصد observatory']);
    expect(names('قالت وكالة يونهاب ذلك. وأضافت الوكالة')).toEqual(['وكالة يونهاب ORG']);
  });

  it('takes a family name that is a word only where its bearer is named', () => {
    expect(ids('وصل أحمد الشرع. وقال الشرع ذلك')).toEqual(['أحمد الشرع ahmed-al-sharaa', 'الشرع ahmed-al-sharaa']);
  });
});

describe('every text', () => {
  const sentences = [
    'قال وزير الدفاع الروسي سيرغي لافروف في موسكو إن بوتين سيزور الصين',
    'أعلنت وزارة الخارجية الأمريكية أن محمد بن سالم الحلبوني وصل إلى القاهرة',
    'نشرت صحيفة «الوطن» أن الجيش الأوكراني دخل بلدة زردانية',
  ];

  it('has its names in range, in order and apart', () => {
    const word = fc.constantFrom(...sentences.join(' ').split(' '), '،', '.', '«', '»', '\n', '#', '(', 'CNN', '12', '-');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const text = words.join(' ');
        let end = 0;
        for (const mention of examples.find(text)) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.end).toBeLessThanOrEqual(text.length);
          expect(mention.full.start).toBeLessThanOrEqual(mention.start);
          expect(mention.full.end).toBeGreaterThanOrEqual(mention.end);
          end = mention.end;
        }
      }),
      { numRuns: 200 },
    );
  });

  it('keeps its entities when diacritics and tatweel are put in', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...sentences),
        fc.array(fc.tuple(fc.nat(200), fc.constantFrom('\u064e', '\u064f', '\u0650', '\u0651', '\u0652', '\u0640')), { maxLength: 12 }),
        (sentence, marks) => {
          let text = sentence;
          for (const [where, mark] of marks) {
            const at = where % text.length;
            if (/[\u0621-\u064a]/.test(text[at] as string)) text = `${text.slice(0, at + 1)}${mark}${text.slice(at + 1)}`;
          }
          expect(examples.find(text).map(({ entity }) => entity)).toEqual(examples.find(sentence).map(({ entity }) => entity));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        examples.find(text);
      }),
      { numRuns: 200 },
    );
  });
});
