// The Graph paths the practice service knows, the same under /v1.0 and /beta. A route is pure: it gets the
// tenant and the request, and gives the answer and, if something changed, the next tenant.
import { z } from 'zod';
import {
  gatewayError,
  intuneError,
  json,
  methodNotAllowed,
  noContent,
  notEdmBinary,
  unknownSegment,
  type Answer,
} from './answer.ts';
import {
  betaRegistrationAnswer,
  importAnswer,
  registrationAnswer,
  type GraphVersion,
} from './resource-answers.ts';
import { isEdmBinary } from './hash-reading.ts';
import { page, readListOptions } from './paging.ts';
import { deleteImport, deleteRegistration, importDevices, type TenantWorld } from './tenant.ts';
import {
  findImport,
  findRegistration,
  visibleRegistrations,
  type Registration,
  type Tenant,
} from './tenant-state.ts';
import { importedDeviceRequest, importRequest, type ImportedDeviceRequest } from './wire.ts';

export type GraphRequest = {
  readonly method: string;
  /** The path's segments, decoded, without the empty one in front. */
  readonly segments: readonly string[];
  readonly query: URLSearchParams;
  /** The parsed JSON body; undefined when there was none. */
  readonly body: unknown;
  /** Where the client reached the service, like `http://127.0.0.1:41234`; next links start with it. */
  readonly origin: string;
};

export type RouteResult = { readonly answer: Answer; readonly next?: Tenant };

type Call = GraphRequest & {
  readonly version: GraphVersion;
  readonly base: string;
  readonly tenant: Tenant;
  readonly world: TenantWorld;
};

const importsName = 'importedWindowsAutopilotDeviceIdentities';
const registrationsName = 'windowsAutopilotDeviceIdentities';
const importsPath = `/deviceManagement/${importsName}`;
const registrationsPath = `/deviceManagement/${registrationsName}`;

export function answerGraph(request: GraphRequest, tenant: Tenant, world: TenantWorld): RouteResult {
  const [version, area, collection, item, ...rest] = request.segments;
  if (version !== 'v1.0' && version !== 'beta') return fail(unknownSegment(version ?? ''));
  if (area !== 'deviceManagement') return fail(unknownSegment(area ?? ''));
  const call: Call = { ...request, version, base: `${request.origin}/${version}`, tenant, world };
  if (rest[0] !== undefined || item === '') return fail(unknownSegment(rest[0] ?? ''));
  if (collection === importsName) return routeImports(call, item);
  if (collection === registrationsName) return routeRegistrations(call, item);
  return fail(unknownSegment(collection ?? ''));
}

function routeImports(call: Call, item: string | undefined): RouteResult {
  if (item === 'import') return call.method === 'POST' ? importMany(call) : fail(methodNotAllowed('POST'));
  if (item !== undefined) return routeImport(call, item);
  if (call.method === 'POST') return importOne(call);
  if (call.method !== 'GET') return fail(methodNotAllowed('GET, POST'));

  const list = readListOptions(call.query, ['$top', '$skiptoken'], call.world.scenario.pageSize);
  if (!list.ok) return fail(list.error);
  const place = { base: call.base, path: importsPath, query: call.query };
  const show = (row: Tenant['imports'][number]) => importAnswer(row, call.world.now);
  return { answer: json(200, page(call.tenant.imports, list.options, place, show)) };
}

function routeImport(call: Call, id: string): RouteResult {
  // PATCH is not routed by Graph either.
  if (call.method !== 'GET' && call.method !== 'DELETE') return fail(methodNotAllowed('GET, DELETE'));
  if (call.query.size > 0) return fail(noOptions);
  const record = findImport(call.tenant, id);
  if (record === undefined) return fail(intuneError(404, 'The import record was not found.'));
  if (call.method === 'DELETE') return { answer: noContent, next: deleteImport(call.tenant, id) };
  const context = entityContext(call, importsPath);
  return { answer: json(200, { ...context, ...importAnswer(record, call.world.now) }) };
}

function importOne(call: Call): RouteResult {
  if (call.query.size > 0) return fail(noOptions);
  const parsed = importedDeviceRequest.safeParse(call.body);
  if (!parsed.success) return fail(badBody(parsed.error));
  return runImport(call, [parsed.data], ([created]) =>
    json(201, { ...entityContext(call, importsPath), ...created }),
  );
}

function importMany(call: Call): RouteResult {
  if (call.query.size > 0) return fail(noOptions);
  const parsed = importRequest.safeParse(call.body);
  if (!parsed.success) return fail(badBody(parsed.error));
  const devices = parsed.data.importedWindowsAutopilotDeviceIdentities;
  const limit = call.world.scenario.chunkLimit;
  if (devices.length > limit) return fail(intuneError(413, `More than ${limit} devices in one request.`));

  const context = `${call.base}/$metadata#Collection(microsoft.graph.importedWindowsAutopilotDeviceIdentity)`;
  return runImport(call, devices, (value) => json(200, { '@odata.context': context, value }));
}

function runImport(
  call: Call,
  devices: readonly ImportedDeviceRequest[],
  reply: (records: ReturnType<typeof importAnswer>[]) => Answer,
): RouteResult {
  // One text that is not base64 fails the request as a whole: Graph cannot even read it.
  const broken = devices.find((device) => !isEdmBinary(device.hardwareIdentifier ?? ''));
  if (broken !== undefined) return fail(notEdmBinary(broken.hardwareIdentifier ?? ''));
  const { tenant, records } = importDevices(call.tenant, devices, call.world);
  return { answer: reply(records.map((record) => importAnswer(record, call.world.now))), next: tenant };
}

function routeRegistrations(call: Call, item: string | undefined): RouteResult {
  if (item !== undefined) return routeRegistration(call, item);
  if (call.method !== 'GET') return fail(methodNotAllowed('GET'));
  const allowed = ['$top', '$skiptoken', '$filter'];
  const list = readListOptions(call.query, allowed, call.world.scenario.pageSize);
  if (!list.ok) return fail(list.error);
  const rows = visibleRegistrations(call.tenant, call.world.now);
  const place = { base: call.base, path: registrationsPath, query: call.query };
  return {
    answer: json(
      200,
      page<Registration, unknown>(rows, list.options, place, (row) => show(call, row)),
    ),
  };
}

function routeRegistration(call: Call, id: string): RouteResult {
  if (call.method !== 'GET' && call.method !== 'DELETE') return fail(methodNotAllowed('GET, DELETE'));
  if (call.query.size > 0) return fail(noOptions);
  const registration = findRegistration(call.tenant, id, call.world.now);
  if (registration === undefined) return fail(intuneError(404, 'The device was not found.'));
  if (call.method === 'DELETE') return { answer: noContent, next: deleteRegistration(call.tenant, id) };
  return { answer: json(200, { ...entityContext(call, registrationsPath), ...show(call, registration) }) };
}

/** The profile is in beta only; a client that reads it from v1.0 must find nothing. */
function show(call: Call, registration: Registration) {
  if (call.version === 'beta') return betaRegistrationAnswer(registration, call.world.now);
  return registrationAnswer(registration);
}

function entityContext(call: Call, path: string) {
  return { '@odata.context': `${call.base}/$metadata#${path.slice(1)}/$entity` };
}

const noOptions = gatewayError(400, 'Query options are not supported here.');

/** Zod names the place and what it expected, never the value, so no hash gets into the message. */
function badBody(error: z.ZodError): Answer {
  return gatewayError(400, `The request body does not fit the type: ${z.prettifyError(error)}`);
}

function fail(answer: Answer): RouteResult {
  return { answer };
}
