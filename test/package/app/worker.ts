// A module worker of the application: it reads the records and measures them.
import { degree, Ecosystem, measureAll, project } from 'playermap';

self.onmessage = ({ data }: MessageEvent) => {
  const network = project(Ecosystem.from(data));
  const { indices } = measureAll(network, { measures: ['density'] });
  postMessage({ degrees: degree(network).list, density: indices?.density });
};
