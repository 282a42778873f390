import type { Described, IndexDescriptor, Wording } from '../descriptor';
import { measures } from '../registry';
import type { MeasureInfo, Scores } from '../scores';
import { saidOfGroups } from './group-words';
import type { Job } from './job';
import type { Column, MeasureNote } from './measured';
import { tableMeasures } from './table-measures';
import { unitWord } from './unit-words';

type Note = Omit<MeasureNote, 'index'>;

/** The scores and indices that the registry gives, and what every measure says of itself in the language asked for. */
export interface Figures {
  readonly scores: Readonly<Record<string, Column>>;
  readonly indices: Readonly<Record<string, number | null>>;
  readonly measures: Readonly<Record<string, MeasureNote>>;
}

/** Computes every wanted measure of the registry; scores that are `ready` are taken as they are. */
export function figures(job: Job, onProgress: (id: string) => void, ready: ReadonlyMap<string, Scores>): Figures {
  const scores: Record<string, Column> = {};
  const indices: Record<string, number | null> = {};
  const notes: Record<string, MeasureNote> = {};
  // an index of the network has one form, and is exact, whatever is asked for stakeholders
  const { samples, confidence, ...exact } = job.reading;
  const ofNetwork = { ...exact, normalized: true };
  for (const descriptor of measures) {
    const { id } = descriptor;
    if (!job.has(id)) continue;
    onProgress(id);
    if (descriptor.kind === 'scores') {
      const { list, info } = ready.get(id) ?? descriptor.compute(job.network, job.reading);
      scores[id] = list;
      notes[id] = { ...noteOf(job, descriptor, info), ...notes[id] };
    } else {
      indices[id] = descriptor.compute(job.network, ofNetwork);
      const note = noteOf(job, descriptor, descriptor);
      const earlier = notes[id];
      notes[id] = earlier ? { ...earlier, index: note } : note;
    }
  }
  for (const descriptor of tableMeasures) {
    if (job.has(descriptor.id)) notes[descriptor.id] = noteOf(job, descriptor, descriptor);
  }
  return { scores, indices, measures: notes };
}

type Said = Pick<IndexDescriptor, 'range' | 'unit' | 'source'> & Pick<MeasureInfo, 'accuracy'>;

function noteOf({ language, reading }: Job, { id, label, meaning, convention }: Described, said: Said): Note {
  // sectors stand in rings, whatever else makes the groups
  const by = id === 'rings' && reading.by === 'ring' ? 'sector' : reading.by;
  const worded = (wording: Wording) => saidOfGroups(wording[language], by, language);
  const bound = (value: number): number | null => (Number.isFinite(value) ? value : null);
  const [least, most] = said.range;
  return {
    label: worded(label),
    meaning: worded(meaning),
    range: [bound(least), bound(most)],
    unit: saidOfGroups(unitWord(said.unit, language), by, language),
    source: said.source,
    ...(convention && { convention }),
    ...(said.accuracy && { accuracy: said.accuracy }),
  };
}
