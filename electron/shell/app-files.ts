// Which file of the renderer's folder an app:// URL means. Pure, so that every trick on it can be a unit test.
import { extname, join, normalize, sep } from 'node:path';
import { isOurs } from './origin.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

export type AppFile = { readonly path: string; readonly type: string };

/** @returns the file and its media type, or null for anything outside the folder or of an unknown kind. */
export function appFile(folder: string, url: string): AppFile | null {
  if (!isOurs(url)) return null;
  let pathname: string;
  try {
    pathname = decodeURIComponent(new URL(url).pathname);
  } catch {
    return null;
  }
  // A backslash is a separator on Windows, a colon names a drive or a stream there, NUL ends a path in C.
  if (/[\\:\0]/.test(pathname)) return null;
  const path = normalize(join(folder, pathname));
  if (!path.startsWith(folder + sep)) return null;
  const type = TYPES[extname(path)];
  return type === undefined ? null : { path, type };
}

/**
 * The page's content security policy. Fluent's style elements are born empty and filled by `insertRule`, so the
 * hash of the empty string is all that inline style needs.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
