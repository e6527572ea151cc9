/** The entry of the app as one file. In this order: the page is taken as it came, then begins where it was saved. */
import './publish/files/ownSource.ts';
import './app/carriedStart.ts';
import './main.ts';
