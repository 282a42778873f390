import { textIn } from '../../model/names';
import { cleanLabel } from '../../text/clean';
import { message } from '../../text/messages';
import type { ReportOptions } from './report';
import type { ReportBasis } from './report-basis';
import type { Report } from './sections';

/** What stands at the head of a report. */
export function titleBlock(
  { ecosystem, language, say }: ReportBasis,
  { title, at, date, redact }: Pick<ReportOptions, 'title' | 'at' | 'date' | 'redact'>,
  { holdsPrivate, version }: { readonly holdsPrivate: boolean; readonly version: string },
): Pick<Report, 'title' | 'subtitle' | 'facts' | 'lead'> {
  const holds = at ?? ecosystem.document.date;
  const privacy = message(language, holdsPrivate ? 'withPrivate' : 'withoutPrivate');
  return {
    title: cleanLabel(title ?? ecosystem.titleIn(language) ?? '') || say('untitled'),
    subtitle: say('document'),
    facts: [
      ...(date === undefined ? [] : [[say('dated'), date] as const]),
      ...(holds === undefined ? [] : [[say('holdsAt'), holds] as const]),
      [say('privacy'), redact ? `${privacy}. ${message(language, 'namesHidden')}` : privacy],
      [say('made'), `playermap ${version}`],
    ],
    lead: cleanLabel(textIn(ecosystem.document.description, language, ecosystem.language) ?? '') || null,
  };
}
