#!/usr/bin/env node
import { run } from './cli/index';

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (fault: unknown) => {
    console.error('a fault of playermap, please report it:', fault);
    process.exitCode = 2;
  },
);
