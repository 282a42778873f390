#!/usr/bin/env node
import { realpathSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// what watches stays small, so that a command begins as soon as it would without
if (isMainThread) {
  const script = realpathSync(process.argv[1] as string);
  void import('./cli/watch').then(({ watch }) => watch(script, process.argv.slice(2)));
} else void import('./cli/command-thread').then(({ work }) => work());
