import type { Ecosystem } from '../../model/ecosystem';
import type { Process } from '../../model/schema';
import { whoDisagrees } from '../plan/disagreement';
import type { ConditionFound } from './profile';

/** The ways in which processes differ, each with its kinds. */
export const KINDS = {
  duration: ['bounded', 'standing'],
  subject: ['policy', 'conflict'],
  purpose: ['basic', 'developmental'],
  basis: ['voluntary', 'statutory'],
  setsAgenda: ['yes', 'no'],
  selection: ['open-call', 'choice', 'chance'],
} as const;

/** Aspects by which the kind of a cross-sector process is told. */
export type KindAspect = keyof typeof KINDS;

/** Why a kind fits, as data. */
export interface KindReason {
  readonly code:
    | 'product-by-a-date'
    | 'stages-to-the-end'
    | 'goals-overlap'
    | 'several-decide'
    | 'conflict-on-map'
    | 'no-conflict-on-map'
    | 'relations-in-conflict'
    | 'problem-to-solve'
    | 'means-to-build'
    | 'voluntary-by-rule'
    | 'problem-open'
    | 'problem-known'
    | 'public-at-large'
    | 'groups-of-the-public'
    | 'stakeholders-by-name'
    | 'statutory-recorded';
  readonly count?: number;
  readonly private?: true;
}

/** A kind that is called for, or one that was recorded, in one aspect. */
export interface ProcessKind {
  readonly aspect: KindAspect;
  /** What fits best; several where the reasons point to several; none where nothing is known. */
  readonly fits: readonly { readonly kind: string; readonly reasons: readonly KindReason[] }[];
  /** What is recorded of processes on the map; for a statutory one the right it gives. */
  readonly recorded: readonly { readonly process: string; readonly kind: string; readonly right?: string }[];
  /** Document 002 tells the kinds apart, document 003 says which basis there is; what fits when is this library's. */
  readonly source: '002' | '003';
}

/** Kinds of process that fit the problem and its audiences, with reasons, beside what is recorded. */
export function kindsOfProcess(ecosystem: Ecosystem, conditions: readonly ConditionFound[]): readonly ProcessKind[] {
  const { processes = [], audiences = [] } = ecosystem.document;
  const holds = (id: string) => conditions.find((one) => one.id === id)?.holds ?? null;
  // what the map tells by judgements alone; an answer of people is none
  const judged = (...ids: readonly string[]) => {
    const found = conditions.filter((one) => ids.includes(one.id) && one.holds === true);
    return found.length > 0 && found.every(({ basis, evidence }) => basis === 'computed' && evidence?.private === true);
  };
  const disagreeing = whoDisagrees(ecosystem);
  const byTies = disagreeing.filter(({ conflictWith }) => conflictWith.length > 0).length;
  const inConflict = audiences.filter(({ relations }) => relations === 'conflict').length;
  const products = audiences.filter(({ stage, to }) => stage === 'product' && to !== undefined).length;
  const lasting = audiences.filter(({ stage }) => stage === 'implementation').length;
  const who = (wanted: string) => audiences.filter((one) => one.who === wanted).length;
  const statutory = processes.filter(({ basis }) => basis === 'statutory').length;
  const when = (is: boolean, code: KindReason['code'], count?: number, isPrivate = false): KindReason[] =>
    is ? [{ code, ...(count !== undefined && { count }), ...(isPrivate && { private: true }) }] : [];
  const fitting: Readonly<Record<KindAspect, readonly (readonly [kind: string, reasons: readonly KindReason[]])[]>> = {
    duration: [
      ['bounded', when(products > 0, 'product-by-a-date', products)],
      [
        'standing',
        [
          ...when(lasting > 0, 'stages-to-the-end', lasting),
          ...when(holds('overlapping-goals') === true, 'goals-overlap'),
          ...when(holds('no-one-decides-alone') === true, 'several-decide', undefined, judged('no-one-decides-alone')),
        ],
      ],
    ],
    subject: [
      ['policy', when(byTies + inConflict === 0 && ecosystem.ties.length > 0, 'no-conflict-on-map', undefined, true)],
      [
        'conflict',
        [
          ...when(byTies > 0, 'conflict-on-map', byTies, true),
          ...when(inConflict > 0, 'relations-in-conflict', inConflict, true),
        ],
      ],
    ],
    purpose: [
      [
        'basic',
        when(
          holds('problem-not-agreed') === true || holds('solutions-not-agreed') === true,
          'problem-to-solve',
          undefined,
          judged('problem-not-agreed', 'solutions-not-agreed'),
        ),
      ],
      [
        'developmental',
        [
          ...when(holds('lack-of-means') === true, 'means-to-build'),
          ...when(holds('overlapping-goals') === true, 'goals-overlap'),
        ],
      ],
    ],
    basis: [
      ['voluntary', when(statutory < processes.length || processes.length === 0, 'voluntary-by-rule')],
      ['statutory', when(statutory > 0, 'statutory-recorded', statutory)],
    ],
    setsAgenda: [
      ['yes', when(holds('problem-not-agreed') === true, 'problem-open')],
      ['no', when(holds('problem-not-agreed') === false, 'problem-known')],
    ],
    selection: [
      ['open-call', when(who('public-groups') > 0, 'groups-of-the-public', who('public-groups'))],
      [
        'choice',
        when(who('stakeholders') + who('experts') > 0, 'stakeholders-by-name', who('stakeholders') + who('experts')),
      ],
      ['chance', when(who('public') > 0, 'public-at-large', who('public'))],
    ],
  };
  return (Object.keys(KINDS) as KindAspect[]).map((aspect) => ({
    aspect,
    fits: fitting[aspect].filter(([, reasons]) => reasons.length > 0).map(([kind, reasons]) => ({ kind, reasons })),
    recorded: processes.flatMap((process) => recordedKind(process, aspect)),
    source: aspect === 'basis' ? '003' : '002',
  }));
}

function recordedKind(record: Process, aspect: KindAspect): ProcessKind['recorded'] {
  const value = record[aspect];
  if (value === undefined) return [];
  const kind = typeof value === 'boolean' ? (value ? 'yes' : 'no') : value;
  const { id, right } = record;
  return [{ process: id, kind, ...(kind === 'statutory' && right !== undefined && { right }) }];
}
