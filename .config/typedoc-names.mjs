// Names in the reference as a reader knows them: entry points as they are imported, documents by their subject, and the pages of
// the measures below their index.
import { Converter, ReflectionKind } from 'typedoc';

const TITLES = { 'src/measures/README': 'Measures', 'examples/README': 'Examples', 'examples/recipes/README': 'Recipes' };

export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const module of project.getChildrenByKind(ReflectionKind.Module))
      module.name = module.name === 'index' ? 'playermap' : `playermap/${module.name}`;
    const documents = project.documents ?? [];
    const index = documents.find(({ name }) => name === 'src/measures/README');
    for (const document of [...documents]) {
      const page = document.name.startsWith('src/measures/pages/');
      document.name = TITLES[document.name] ?? document.name.slice(document.name.lastIndexOf('/') + 1);
      if (!page || !index) continue;
      for (const list of [project.documents, project.childrenIncludingDocuments]) list.splice(list.indexOf(document), 1);
      document.parent = index;
      index.addChild(document);
    }
  });
}
