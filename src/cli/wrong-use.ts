import { nearest } from '../kernel/nearest';
import { paint } from './colour';

/** What commander says of wrong use, in one line with the value and the fix. */
export function wrongUse(text: string, isColoured = false): string {
  const said = text
    .trim()
    .replace(/^error: /, '')
    .replace(/\n\(Did you mean (.+)\?\)$/s, '; did you mean $1?');
  return `${paint('error:', 'red', isColoured)} ${withFix(said.replace(/\s*\n\s*/g, ' '))}`;
}

function withFix(said: string): string {
  const choice =
    /^(?:option '(?:-\w, )?(\S+).*?' argument|command-argument value) '(.*?)' is invalid(?: for argument '(.+?)')?\. Allowed choices are (.+)\.$/.exec(
      said,
    );
  if (choice) {
    const [, option, value = '', argument = '', choices = ''] = choice;
    // of short words nothing is near
    const near = value.length < 3 ? undefined : nearest(value, choices.split(', '), value.length < 6 ? 1 : 2);
    return `${option ?? argument} is "${value}", expected one of ${choices}${near === undefined ? '' : `; did you mean "${near}"?`}`;
  }
  const bad = /^option '(?:-\w, )?(\S+).*?' argument '(.*?)' is invalid\. (.+?)\.?$/.exec(said);
  if (bad) return `${bad[1]} is "${bad[2]}": ${(bad[3] as string).replace(/^E/, 'e')}`;
  // what is lacking or too much is told by the help of the command
  return /^(required option|missing required|too many)/.test(said)
    ? `${said.replace(/\.$/, '')}; --help tells what is expected`
    : said;
}
