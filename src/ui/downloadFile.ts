type DownloadedFile = {
  readonly name: string;
  readonly mediaType: string;
  readonly parts: readonly BlobPart[];
};

/** Long enough for any browser to start the download. */
const REVOKE_AFTER_MS = 60_000;

/** Downloads a file under its name. */
export function downloadFile({ name, mediaType, parts }: DownloadedFile): void {
  const url = URL.createObjectURL(new Blob([...parts], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), REVOKE_AFTER_MS);
}
