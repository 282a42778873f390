import { LANGUAGES, type Language } from '../text/language';
import type { CliIo, CommandIo } from './io';
import { type Stage, sayProgress } from './progress-words';

/** What was asked for besides the work itself. */
export interface Manner {
  readonly lang?: Language;
  readonly verbose?: boolean;
}

/** The streams of a command with what it tells as it goes; `timings` says what took how long. */
export interface SessionIo extends CommandIo {
  readonly isVerbose: boolean;
  ask(manner: Manner): void;
  timings(): string[];
}

interface Timing {
  readonly what: string;
  readonly begin: bigint;
}

export function sessionIo(given: CliIo): SessionIo {
  const stages: Timing[] = [];
  let language: Language = 'en';
  let isAsked = false;
  let isVerbose = false;
  let told: number | undefined;

  function turnTo(next: Language): void {
    language = next;
    given.onLanguage?.(next);
  }
  return {
    ...given,
    get language() {
      return language;
    },
    get isVerbose() {
      return isVerbose;
    },
    ask(manner) {
      isVerbose = manner.verbose === true;
      isAsked = manner.lang !== undefined;
      if (manner.lang !== undefined) turnTo(manner.lang);
    },
    speak(next) {
      const known = LANGUAGES.find((one) => one === next);
      if (!isAsked && known && known !== language) turnTo(known);
    },
    doing(stage: Stage, values = {}, share) {
      const what = sayProgress(language, stage, values);
      const isNew = what !== stages.at(-1)?.what;
      if (isNew) stages.push({ what, begin: process.hrtime.bigint() });
      // inner loops say it far more often than anybody can see
      const percent = share === undefined ? undefined : Math.floor(100 * share);
      if (!isNew && percent === told) return;
      told = percent;
      given.onProgress?.(what, share);
    },
    timings() {
      const end = process.hrtime.bigint();
      return stages.map(({ what, begin }, i) => {
        const nanoseconds = Number((stages[i + 1]?.begin ?? end) - begin);
        return `${(nanoseconds / 1e9).toFixed(3).padStart(8)} s  ${what}`;
      });
    },
  };
}
