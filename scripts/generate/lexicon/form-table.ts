// Collects forms under their lossy keys; forms that fall together unite their classes.
import { lossyKey } from '../../../packages/isnad/src/analysis/letters.ts';
import { nominalClasses, verbClasses, WordClass } from '../../../packages/isnad/src/languages/ar/lexicon/word-class.ts';

/** Stands for «stands by itself» while the table fills; no word class uses the bit. */
const free = 1 << 30;
const { beforeEnclitic, takesEnclitic, tehMarbuta, alefMaqsura, verbImperative } = WordClass;
const kinds = verbClasses | nominalClasses;

export class FormTable {
  readonly #classes = new Map<string, number>();

  /** A form that stands by itself. */
  add(form: string, classes: number): void {
    const spelling = form.endsWith('ة') ? tehMarbuta : form.endsWith('ى') ? alefMaqsura : 0;
    this.#unite(form, classes | spelling | free);
  }

  /** A form before an attached pronoun. */
  addBeforeEnclitic(form: string, classes: number): void {
    this.#unite(form, classes | takesEnclitic);
  }

  remove(form: string): void {
    this.#classes.delete(lossyKey(form));
  }

  has(form: string): boolean {
    return ((this.#classes.get(lossyKey(form)) ?? 0) & free) !== 0;
  }

  /**
   * Classes by lossy key. Keys of one letter are left out: they are clitics or remains of clitics. So are imperatives of two letters (لِ of
   * وَلِيَ), which news hardly has and which would take many a word apart.
   */
  classes(): Map<string, number> {
    const result = new Map<string, number>();
    for (const [key, found] of this.#classes) {
      const classes = key.length > 2 ? found : found & ~verbImperative;
      if (key.length > 1 && classes & kinds) result.set(key, classes & free ? classes ^ free : classes | beforeEnclitic);
    }
    return result;
  }

  #unite(form: string, classes: number): void {
    const key = lossyKey(form);
    if (/^[ء-غف-ي]+$/u.test(key)) this.#classes.set(key, (this.#classes.get(key) ?? 0) | classes);
  }
}
