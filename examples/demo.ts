// The README's first command: player maps of an invented service in Hebrew and English, and of a real emergency network.
for (const example of ['social-procurement', 'emergency']) await import(`./${example}/index.ts`);

export {};
