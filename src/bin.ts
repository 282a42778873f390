#!/usr/bin/env node
import { run } from './cli/index';

// whoever reads may stop before the end, as `head` does
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (fault: unknown) => {
    console.error('a fault of playermap, please report it:', fault);
    process.exitCode = 2;
  },
);
