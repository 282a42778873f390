import type { Spotted } from './blind-spot';
import { knownCategory } from './categories';
import type { Place } from './presence';
import type { RepresentationCheck } from './representation';

/** What the representation key asks for and is not there, or is there too often. */
export function keySpots(checks: readonly RepresentationCheck[]): Spotted[] {
  return checks.flatMap((check): Spotted[] => {
    const { state, place, category, value, min, max, found, present, unknown, who, elsewhere } = check;
    if (state === 'met') return [];
    const known = knownCategory(category);
    const about = [placeKey(place), category, value].join(' ');
    const base = { source: '002', about, place, category, value, private: known === 'position' };
    const people = check.unit === 'people' ? 1 : 0;
    if (state === 'not-recorded') {
      return [{ ...base, code: 'key-not-recorded', extent: 0, numbers: { min: min ?? 0, present, people } }];
    }
    if (state === 'over') {
      const most = max ?? 0;
      const numbers = { found, max: most, present, unknown, people };
      return [{ ...base, code: 'key-over', extent: (found - most) / found, numbers, stakeholders: who }];
    }
    const least = min ?? 0;
    const numbers = { found, min: least, present, unknown, people };
    const missing = (least - found) / least;
    return [{ ...base, code: 'key-under', extent: missing, numbers, stakeholders: who, couldHelp: elsewhere }];
  });
}

const placeKey = ({ ring, process, stage }: Place): string =>
  [ring && `ring=${ring}`, process && `process=${process}`, stage && `stage=${stage}`].filter(Boolean).join(',') ||
  'map';
