/** The text of this page where it is the app as one file: taken when its code begins, before anything is drawn. */
import { isOneFile } from '../../store/carried.ts';

export const OWN_SOURCE = isOneFile() ? `<!doctype html>\n${document.documentElement.outerHTML}` : null;
