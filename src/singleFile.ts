/** The entry of the app as one file. In this order: `carriedStart` first keeps the page as it came. */
import './app/restoreEmbeddedUrl.ts';
import './main.ts';
