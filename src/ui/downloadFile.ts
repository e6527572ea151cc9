/** Hands a file to the browser to be saved, under its name. */
type DownloadedFile = {
  readonly name: string;
  readonly mediaType: string;
  readonly parts: readonly BlobPart[];
};

/** Long enough for any browser to have begun. */
const REVOKE_AFTER_MS = 60_000;

export function downloadFile({ name, mediaType, parts }: DownloadedFile): void {
  const address = URL.createObjectURL(new Blob([...parts], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), REVOKE_AFTER_MS);
}
