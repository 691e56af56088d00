// Serves the renderer's files under app://.
import { protocol } from 'electron';
import { readFile } from 'node:fs/promises';
import { appFile, CONTENT_SECURITY_POLICY } from './app-files.ts';
import { SCHEME } from './origin.ts';

/** Must run before the app is ready: a scheme gets its rights only then. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

export function serveAppFiles(folder: string): void {
  protocol.handle(SCHEME, async (request) => {
    const file = request.method === 'GET' ? appFile(folder, request.url) : null;
    if (file === null) return new Response('Not found', { status: 404 });
    try {
      const body = await readFile(file.path);
      return new Response(new Uint8Array(body), {
        headers: {
          'content-type': file.type,
          'content-security-policy': CONTENT_SECURITY_POLICY,
          'x-content-type-options': 'nosniff',
        },
      });
    } catch {
      return new Response('Not found', { status: 404 });
    }
  });
}
