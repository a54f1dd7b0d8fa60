import type { Jurisdiction, ReceiptLanguage } from '../domain/snapshot';
import type { Texts } from '../domain/wordings/wording';

export interface Phrase {
  readonly text: string;
  readonly lang: string;
}

type Values = Readonly<Record<string, string>>;
type Spoken = 'fr' | 'en';

const MONTHS: Readonly<Record<Spoken, readonly string[]>> = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** Making a formatter costs far more than using one. */
const formatters = new Map<string, Intl.NumberFormat>();

/** Says things in a receipt's language: one phrase, or French and then English on a bilingual receipt. */
export class Voice {
  readonly languages: readonly Spoken[];
  readonly #region: string;

  constructor(language: ReceiptLanguage, jurisdiction: Jurisdiction) {
    this.languages = language === 'bilingual' ? ['fr', 'en'] : [language];
    this.#region = jurisdiction;
  }

  get isBilingual(): boolean {
    return this.languages.length > 1;
  }

  /** Language of the document: the first it speaks. */
  get lang(): string {
    return this.#tag(this.#first);
  }

  say(texts: Texts, values: Values | ((language: Spoken) => Values) = {}): Phrase[] {
    return this.languages.map((language) => {
      const given = typeof values === 'function' ? values(language) : values;
      return { text: texts[language].replace(/\{(\w+)\}/g, (placeholder, name: string) => given[name] ?? placeholder), lang: this.#tag(language) };
    });
  }

  /** The same in one text, for titles, alternatives and footers. */
  line(texts: Texts, values: Values | ((language: Spoken) => Values) = {}): string {
    return this.say(texts, values)
      .map((phrase) => phrase.text)
      .join(' / ');
  }

  /** Facts that may be known in one language only: what there is, each text once. */
  either(texts: { readonly fr: string | null; readonly en: string | null }): Phrase[] {
    const spoken = this.languages.flatMap((language) => (texts[language] ? [{ text: texts[language], lang: this.#tag(language) }] : []));
    const known = spoken.length > 0 ? spoken : [texts.fr ?? texts.en ?? ''].filter(Boolean).map((text) => ({ text, lang: this.lang }));
    return known.filter((phrase, index) => known.findIndex((other) => other.text === phrase.text) === index);
  }

  /** A bilingual receipt writes 2025-12-31, Canada's official numeric form, read in either language. */
  date(date: string, language: Spoken | undefined = this.isBilingual ? undefined : this.#first): string {
    if (language === undefined) return date;
    const [year = '', month = '', day = ''] = date.split('-');
    const name = MONTHS[language][Number(month) - 1] ?? '';
    if (language === 'en') return `${name} ${Number(day)}, ${year}`;
    return `${Number(day) === 1 ? '1er' : Number(day)} ${name} ${year}`;
  }

  /** `1 234,50 $` with no-break spaces, `$1,234.50`; a bilingual receipt's figures are French. */
  money(amount: number, currency: string, options: { readonly isForeign?: boolean; readonly language?: Spoken } = {}): string {
    const tag = this.#tag(options.language ?? this.#first);
    const display = options.isForeign ? 'code' : 'narrowSymbol';
    const key = `${tag}:${currency}:${display}`;
    let formatter = formatters.get(key);
    if (formatter === undefined) {
      formatter = new Intl.NumberFormat(tag, { style: 'currency', currency, currencyDisplay: display });
      formatters.set(key, formatter);
    }
    return formatter.format(amount).replace(/[\u202f ]/g, '\u00a0');
  }

  get #first(): Spoken {
    return this.languages[0] ?? 'fr';
  }

  #tag(language: Spoken): string {
    return `${language}-${this.#region}`;
  }
}
