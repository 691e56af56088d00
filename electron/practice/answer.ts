// What a route gives back before HTTP is added, and the errors Graph answers with. Two kinds of error look
// different on the wire: those of Graph's gateway are a plain sentence, those of the Intune back end wrap
// their sentence in a JSON text inside `message`. A client has to cope with both.

export type Answer =
  | { readonly kind: 'json'; readonly status: number; readonly body: unknown }
  | { readonly kind: 'empty'; readonly status: number }
  | ErrorAnswer;

export type ErrorAnswer = {
  readonly kind: 'error';
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly from: 'gateway' | 'intune';
  readonly allow?: string;
};

const codes: Readonly<Record<number, string>> = {
  400: 'BadRequest',
  401: 'InvalidAuthenticationToken',
  403: 'Forbidden',
  404: 'ResourceNotFound',
  405: 'MethodNotAllowed',
  409: 'Conflict',
  413: 'RequestEntityTooLarge',
  415: 'UnsupportedMediaType',
  429: 'TooManyRequests',
  500: 'InternalServerError',
  503: 'ServiceUnavailable',
  504: 'GatewayTimeout',
};

export function json(status: number, body: unknown): Answer {
  return { kind: 'json', status, body };
}

export const noContent: Answer = { kind: 'empty', status: 204 };

export function gatewayError(status: number, message: string): ErrorAnswer {
  return { kind: 'error', status, code: codes[status] ?? 'UnknownError', message, from: 'gateway' };
}

export function intuneError(status: number, message: string): ErrorAnswer {
  return { kind: 'error', status, code: codes[status] ?? 'UnknownError', message, from: 'intune' };
}

export function methodNotAllowed(allow: string): ErrorAnswer {
  return { ...gatewayError(405, 'The method is not supported on this resource.'), allow };
}

export function unknownSegment(segment: string): ErrorAnswer {
  return gatewayError(404, `Resource not found for the segment '${segment}'.`);
}

/** Graph repeats the text it could not read, so this message holds a hash: a client must not log it. */
export function notEdmBinary(literal: string): ErrorAnswer {
  return gatewayError(400, `Cannot convert the literal '${literal}' to the expected type 'Edm.Binary'.`);
}

export type ErrorIds = { readonly requestId: string; readonly clientRequestId: string; readonly now: number };

/** Graph's error body. `innerError.date` is UTC without its Z, as Graph writes it. */
export function errorBody(error: ErrorAnswer, ids: ErrorIds): unknown {
  return {
    error: {
      code: error.code,
      message: error.from === 'intune' ? intuneMessage(error.message, ids.requestId) : error.message,
      innerError: {
        date: new Date(ids.now).toISOString().slice(0, 19),
        'request-id': ids.requestId,
        'client-request-id': ids.clientRequestId,
      },
    },
  };
}

function intuneMessage(text: string, activityId: string): string {
  return JSON.stringify({
    _version: 3,
    Message: `${text} - Activity ID: ${activityId} - Url: https://practice.invalid/DeviceEnrollmentFE`,
    CustomApiErrorPhrase: '',
    RetryAfter: null,
    ErrorSourceService: '',
    HttpHeaders: '{}',
  });
}
