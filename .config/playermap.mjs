// Runs the command line from its source, in both of its threads: `npm run playermap`. tsx's own command prepares only the first.
import { register } from 'tsx/esm/api';

register();
await import('../src/bin.ts');
