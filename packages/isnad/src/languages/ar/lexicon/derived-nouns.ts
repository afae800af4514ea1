/**
 * The nouns that a verb's build decides: both participles, and the verbal noun (masdar) of the derived forms. Citation forms without vowel
 * signs, masculine singular; a participle of a verb in ـى or ـا keeps its ي («نافي», written «ناف» without ال).
 */
import { passiveBuild } from './passive-build.ts';
import { type Verb, verbBuild } from './verb-form.ts';

/** قائل, مؤكد, نافي, متسائل. Throws RangeError for what is no verb (see `verbBuild`). */
export function activeParticiple(verb: Verb): string {
  const { pattern, perfect, imperfect, hollow, doubled } = verbBuild(verb);
  const last = perfect.at(-1) ?? '';
  if (pattern !== 'I') {
    const stem = imperfect.startsWith('أ') ? `ؤ${imperfect.slice(1)}` : imperfect;
    const open = stem.at(-3) === 'ا' && stem.at(-2) === 'ء' ? `${stem.slice(0, -2)}ئ${stem.slice(-1)}` : stem;
    return `م${open.slice(0, -1)}${softEnd(open.at(-1) ?? '')}`;
  }
  const head = perfect.startsWith('أ') || perfect.startsWith('آ') ? 'آ' : `${perfect[0]}ا`;
  if (doubled) return head + last;
  if (hollow) return `${head}ئ${last === 'ء' ? 'ي' : last}`;
  const middle = perfect[1] ?? '';
  return head + (isHamza(middle) ? 'ئ' : middle) + softEnd(last === 'ا' ? 'ى' : last);
}

/** مقول, منفي, مدعو, مردود, مسؤول, مضاف, مستثنى. Throws RangeError for what is no verb. */
export function passiveParticiple(verb: Verb): string {
  const build = verbBuild(verb);
  const { pattern, perfect, imperfect, hollow, doubled } = build;
  if (pattern !== 'I') {
    const stem = passiveBuild(build).imperfect;
    return `م${stem.startsWith('أ') ? `ؤ${stem.slice(1)}` : stem}`;
  }
  const last = perfect.at(-1) ?? '';
  if (hollow) return `م${imperfect.at(-2) === 'ا' ? `${imperfect.slice(0, -2)}و${last}` : imperfect}`;
  if (doubled) return `م${perfect}و${last}`;
  const end = imperfect.at(-1);
  if (end === 'و') return `م${perfect.slice(0, -1)}و`;
  if (end === 'ي' || end === 'ى') return `م${perfect.slice(0, -1)}ي`;
  const middle = perfect[1] ?? '';
  return `م${perfect[0]}${isHamza(middle) ? 'ؤ' : middle}و${isHamza(last) ? 'ء' : last}`;
}

/**
 * The regular verbal noun of a derived form: تأكيد, مشاركة, إعلان, تمني, انهيار, استقلال. Null for form I, whose verbal nouns no rule tells.
 * Throws RangeError for what is no verb.
 */
export function masdar(verb: Verb): string | null {
  const { pattern, perfect, hollow, doubled } = verbBuild(verb);
  const last = perfect.at(-1) ?? '';
  const base = perfect.slice(0, -1);
  const weak = last === 'ى' || last === 'ا';
  switch (pattern) {
    case 'I':
      return null;
    case 'II': {
      if (weak) return `ت${base}ية`;
      if (last === 'أ') return `ت${base}ئة`;
      const middle = perfect[1] ?? '';
      return `ت${perfect[0]}${isHamza(middle) ? 'ئ' : middle}ي${last}`;
    }
    case 'III':
      return `م${perfect.startsWith('آ') ? `ؤا${perfect.slice(1, -1)}` : base}${weak ? 'ا' : last}ة`;
    case 'IV': {
      if (perfect.startsWith('آ')) return `إي${longEnd(perfect.slice(1), false)}`;
      if (hollow) return `إ${perfect.slice(1)}ة`;
      const rest = perfect[1] === 'و' ? `ي${perfect.slice(2)}` : perfect.slice(1);
      return `إ${longEnd(rest, doubled)}`;
    }
    case 'V':
    case 'VI':
    case 'quadriliteral-ta': {
      if (weak) return `${base}ي`;
      if (last === 'أ') return `${base}ؤ`;
      return isHamza(perfect.at(-2) ?? '') ? `${perfect.slice(0, -2)}ؤ${last}` : perfect;
    }
    case 'X': {
      if (hollow) return `${perfect}ة`;
      const rest = perfect.slice(3);
      return `است${longEnd(rest.startsWith('و') ? `ي${rest.slice(1)}` : rest.startsWith('أ') ? `ئ${rest.slice(1)}` : rest, doubled)}`;
    }
    case 'quadriliteral':
      return `${perfect}ة`;
    default:
      return hollow ? `${perfect.slice(0, -2)}يا${last}` : longEnd(perfect, doubled);
  }
}

/** The stem with a long a before its last letter: إعلا+ن, احتلا+ل, انتها+ء. */
function longEnd(stem: string, doubled: boolean): string {
  const last = stem.at(-1) ?? '';
  if (doubled) return `${stem}ا${last}`;
  const base = stem.slice(0, -1);
  const before = base.at(-1) === 'أ' ? `${base.slice(0, -1)}ئ` : base;
  return `${before}ا${last === 'ى' || last === 'ا' || last === 'أ' ? 'ء' : last}`;
}

/** The last letter after a short i. */
function softEnd(last: string): string {
  return last === 'ى' || last === 'و' ? 'ي' : last === 'أ' || last === 'ؤ' ? 'ئ' : last;
}

function isHamza(letter: string): boolean {
  return letter === 'أ' || letter === 'ؤ' || letter === 'ئ' || letter === 'ء';
}
