/** Entry point of the single-file app. Order matters: `restoreEmbeddedUrl` runs before the store reads the URL. */
import './app/restoreEmbeddedUrl.ts';
import './main.ts';
