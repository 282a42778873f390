import { PlayermapError } from '../../kernel/errors';
import { nearest } from '../../kernel/nearest';
import type { Network } from '../../kernel/network';

/** Who the recipients are. */
export interface RecipientOptions {
  /** Ids of those who count as recipients. Default: the recipients of the ecosystem. */
  readonly recipients?: readonly string[];
}

/** Positions of the recipients, each once. Throws `unknown-id` for an id that is not in the network. */
export function recipientsOf(network: Network, { recipients }: RecipientOptions): readonly number[] {
  if (!recipients) return network.recipients;
  const found = recipients.map((id) => {
    const i = network.index.get(id);
    if (i !== undefined) return i;
    const hint = nearest(id, network.ids);
    throw new PlayermapError('unknown-id', `there is no stakeholder "${id}"${hint ? `; nearest: "${hint}"` : ''}`);
  });
  return [...new Set(found)];
}

/** What is put down as an option: ids, or that the ecosystem's own were taken. */
export const recipientsNote = ({ recipients }: RecipientOptions): readonly string[] | 'of the ecosystem' =>
  recipients ?? 'of the ecosystem';
