// What an exported page runs: bundled into src/export/viewer-code.json.
import { DATA_ID, type PageData } from '../export/page-data';
import { livePage } from './page';

const data = document.getElementById(DATA_ID)?.textContent;
if (data) livePage(JSON.parse(data) as PageData);
