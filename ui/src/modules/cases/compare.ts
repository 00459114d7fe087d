import { yuan } from '@/shared/money';
import type { Answer, Award } from './run';

type Say = (key: string, named?: Record<string, unknown>) => string;

/** One line of the comparison of what was expected and what was computed. */
export interface Row {
  key: string;
  label: string;
  expected: string;
  computed: string;
  money: boolean;
  /** Whether the case says anything of it; what it leaves open cannot differ. */
  compared: boolean;
  differs: boolean;
}

/** Puts answers into words: `say` gives the texts of this room, `has` knows which there are. */
export class Comparison {
  private readonly say: Say;
  private readonly has: (key: string) => boolean;

  constructor(say: Say, has: (key: string) => boolean) {
    this.say = say;
    this.has = has;
  }

  /** The rows of both answers beside each other; of a case whose code failed there is no second one. */
  rows(expected: Answer, computed: Answer | null | undefined): Row[] {
    const got: Answer = computed ?? { verdict: 'error', detail: '', awards: [], notes: [] };
    return [
      ...this.words('verdict', this.verdict(expected), this.verdict(got)),
      ...this.words('detail', expected.detail ?? '', got.detail ?? ''),
      ...this.awards(expected.awards ?? [], got.awards ?? []),
      ...this.notes(expected, got),
    ];
  }

  /** A purse such as `county:140122` in words. */
  purse(purse: string): string {
    const [level = '', code] = purse.split(':');
    return [this.word('purses', level), code].filter(Boolean).join(' ');
  }

  private word(kind: string, word: string): string {
    return this.has(`cases.${kind}.${word}`) ? this.say(`cases.${kind}.${word}`) : word;
  }

  private verdict(answer: Answer): string {
    return this.word('verdicts', answer.verdict ?? '');
  }

  private words(key: string, expected: string, computed: string, label = this.say(`cases.row.${key}`)): Row[] {
    return expected || computed ? [{ key, label, expected, computed, money: false, compared: true, differs: expected !== computed }] : [];
  }

  private money(key: string, label: string, expected: number | undefined, computed: number | undefined): Row {
    return { key, label, expected: yuan(expected), computed: yuan(computed), money: true, compared: true, differs: expected !== computed };
  }

  private awards(expected: Award[], computed: Award[]): Row[] {
    const most = Math.max(expected.length, computed.length);
    return Array.from({ length: most }, (_, at) => at).flatMap((at) => {
      const named = (name: string): string => (most > 1 ? this.say('cases.row.award', { n: at + 1, name }) : name);
      return this.award(expected[at], computed[at], (key, purse) => named(this.say(`cases.row.${key}`, { purse: purse ?? '' }))).map((row) => ({ ...row, key: `${at}${row.key}` }));
    });
  }

  private award(expected: Award | undefined, computed: Award | undefined, label: (key: string, purse?: string) => string): Row[] {
    const part = (award: Award | undefined, purse: string): number | undefined => award?.split?.find((found) => found.purse === purse)?.fen;
    const purses = [...new Set([...(expected?.split ?? []), ...(computed?.split ?? [])].map((given) => given.purse ?? ''))];
    return [
      this.money('amount', label('amount'), expected?.fen, computed?.fen),
      ...purses.map((purse) => this.money(purse, label('purse', this.purse(purse)), part(expected, purse), part(computed, purse))),
      ...this.words('recipient', this.recipient(expected), this.recipient(computed), label('recipient')),
      ...this.words('form', this.word('forms', expected?.form ?? ''), this.word('forms', computed?.form ?? ''), label('form')),
      ...this.words('quota', expected?.quota ?? '', computed?.quota ?? '', label('quota')),
    ];
  }

  private recipient(award: Award | undefined): string {
    const [kind = '', number] = (award?.recipient ?? '').split(':');
    return [this.word('recipients', kind), number].filter(Boolean).join(' ');
  }

  private notes(expected: Answer, computed: Answer): Row[] {
    const find = (answer: Answer, name: string): string | undefined => answer.notes?.find((note) => note.name === name)?.text;
    const names = [...new Set([...(expected.notes ?? []), ...(computed.notes ?? [])].map((note) => note.name ?? ''))];
    return names.map((name) => {
      const wanted = find(expected, name);
      const [left, right] = [wanted, find(computed, name)].map((text) => this.note(name, text));
      const compared = wanted !== undefined;
      return { key: name, label: this.word('row', name), expected: left ?? '', computed: right ?? '', money: name === 'total', compared, differs: compared && left !== right };
    });
  }

  /** Of several formulas together the text holds fen: as a sum, or by formula. */
  private note(name: string, text: string | undefined): string {
    if (text === undefined || text === 'nothing') {
      return '';
    }
    if (name === 'total') {
      return yuan(BigInt(text));
    }
    return name === 'formulas' ? text.replace(/ (\d+)(?=,|$)/g, (_, fen: string) => ` ${yuan(BigInt(fen))}`) : text;
  }
}
