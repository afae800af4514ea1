import type { World } from '../../../analysis/world.ts';
import { exampleEntity } from './example-names.ts';

/** A small world for the examples: states that exist, and persons and bodies enough to show every rule. */
export const exampleWorld: World = {
  entities: [
    exampleEntity({
      id: 'russia',
      type: 'LOC',
      kind: 'country',
      name: 'روسيا',
      variants: ['روسيا الاتحادية', 'الاتحاد الروسي'],
      nisbas: ['روسي'],
      plurals: ['روس'],
    }),
    exampleEntity({ id: 'ukraine', type: 'LOC', kind: 'country', name: 'أوكرانيا', nisbas: ['أوكراني'] }),
    exampleEntity({ id: 'north-korea', type: 'LOC', kind: 'country', name: 'كوريا الشمالية', nisbas: ['كوري شمالي'] }),
    exampleEntity({ id: 'china', type: 'LOC', kind: 'country', name: 'الصين', nisbas: ['صيني'] }),
    exampleEntity({ id: 'egypt', type: 'LOC', kind: 'country', name: 'مصر', nisbas: ['مصري'] }),
    exampleEntity({ id: 'syria', type: 'LOC', kind: 'country', name: 'سوريا', variants: ['سورية'], nisbas: ['سوري'] }),
    exampleEntity({ id: 'united-states', type: 'LOC', kind: 'country', name: 'الولايات المتحدة', nisbas: ['أمريكي', 'أميركي'], plurals: ['أمريكيون'] }),
    exampleEntity({ id: 'moscow', type: 'LOC', name: 'موسكو' }),
    exampleEntity({ id: 'cairo', type: 'LOC', name: 'القاهرة' }),
    exampleEntity({ id: 'dubai', type: 'LOC', name: 'دبي' }),
    exampleEntity({ id: 'seville', type: 'LOC', name: 'إشبيلية' }),
    exampleEntity({ id: 'gaza', type: 'LOC', name: 'غزة', variants: ['قطاع غزة', 'مدينة غزة'] }),
    exampleEntity({ id: 'pyongyang', type: 'LOC', name: 'بيونغ يانغ' }),
    exampleEntity({ id: 'vladimir-putin', type: 'PER', name: 'فلاديمير بوتين', short: ['بوتين'] }),
    exampleEntity({ id: 'sergei-lavrov', type: 'PER', name: 'سيرغي لافروف', short: ['لافروف'] }),
    exampleEntity({ id: 'kim-jong-un', type: 'PER', name: 'كيم جونغ أون' }),
    exampleEntity({ id: 'ahmed-al-sharaa', type: 'PER', name: 'أحمد الشرع', short: ['الشرع'] }),
    exampleEntity({ id: 'united-nations', type: 'ORG', kind: 'un-body', name: 'الأمم المتحدة' }),
    exampleEntity({ id: 'observatory', type: 'ORG', kind: 'rights-group', name: 'المرصد السوري لحقوق الإنسان', variants: ['المرصد السوري'] }),
    exampleEntity({ id: 'al-watan', type: 'ORG', kind: 'newspaper', name: 'الوطن', ambiguous: true }),
    exampleEntity({ id: 'sevilla-fc', type: 'ORG', kind: 'club', name: 'نادي إشبيلية' }),
    exampleEntity({ id: 'yonhap', type: 'ORG', kind: 'news-agency', name: 'يونهاب', variants: ['وكالة يونهاب'] }),
  ],
  heads: [
    { head: 'وزارة الدفاع', id: '{country}-defence-ministry', kind: 'ministry', short: 'الدفاع' },
    { head: 'وزارة الخارجية', id: '{country}-foreign-ministry', kind: 'ministry', short: 'الخارجية' },
    { head: 'الجيش', id: '{country}-army', kind: 'army' },
    { head: 'شرطة', id: '{place}-police', kind: 'security' },
  ],
  givenNames: [
    ...['محمد', 'أحمد', 'سعاد', 'فاطمة', 'محمود', 'يوسف', 'عبدالرحمن', 'علي'].map((name) => ({ name, gender: 'm' as const, ambiguous: false })),
    ...['سعيد', 'سلطان', 'خالد', 'جميل', 'زين'].map((name) => ({ name, gender: 'm' as const, ambiguous: true })),
    ...['جون', 'يوري', 'سيرغي', 'سيرجي', 'جان', 'مايكل'].map((name) => ({ name, gender: 'm' as const, ambiguous: false, foreign: true })),
  ],
};
