import type { BaseQueryFn } from '@reduxjs/toolkit/query/react';
import { attemptTokenRefresh } from '@strapi/strapi/admin';
import type { Problem } from '../../../shared/answers';
import { problemOf, unreachable } from './problem';

export interface CrmRequest {
  /** The organization acted in; without it the address is above all organizations. */
  readonly organization?: string;
  readonly path: string;
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  /** The `data` of the body. */
  readonly data?: unknown;
  readonly idempotencyKey?: string;
  readonly ifMatch?: string;
  /** The answer is a file: `data` is a blob's address, for whoever asked to take away again. */
  readonly isFile?: boolean;
}

export interface CrmMeta {
  readonly etag?: string;
}

/**
 * Asks the staff's routes. Strapi's own fetch client knows neither PATCH nor the headers of an answer
 * (ETag), hence one of our own; session and renewal stay Strapi's.
 */
export const request: BaseQueryFn<CrmRequest, unknown, Problem, object, CrmMeta> = async (asked, { signal, getState }) => {
  const { token, language } = sessionOf(getState());
  try {
    let response = await send(asked, token, language, signal);
    if (response.status === 401) response = await send(asked, await renewed(token), language, signal);
    const meta: CrmMeta = { etag: response.headers.get('ETag') ?? undefined };
    if (asked.isFile === true && response.ok) return { data: URL.createObjectURL(await response.blob()), meta };
    const body: unknown = response.status === 204 ? null : await response.json();
    return response.ok ? { data: body, meta } : { error: problemOf(response.status, body), meta };
  } catch (error) {
    if (error instanceof Error && error.name === 'TokenRefreshError') return { error: problemOf(401, null) };
    return { error: unreachable() };
  }
};

function send(asked: CrmRequest, token: string, language: string, signal: AbortSignal) {
  const { organization, path, method = 'GET', query, data, idempotencyKey, ifMatch, isFile = false } = asked;
  const headers = new Headers({ Accept: isFile ? '*/*' : 'application/json', 'Accept-Language': language, Authorization: `Bearer ${token}` });
  if (data !== undefined) headers.set('Content-Type', 'application/json');
  if (idempotencyKey !== undefined) headers.set('Idempotency-Key', idempotencyKey);
  if (ifMatch !== undefined) headers.set('If-Match', ifMatch);
  const below = organization === undefined ? '' : `/${encodeURIComponent(organization)}`;
  return fetch(`${backendAddress()}/crm/organizations${below}${path}${searchOf(query)}`, {
    method,
    headers,
    credentials: 'include',
    signal,
    body: data === undefined ? undefined : JSON.stringify({ data }),
  });
}

/** Where Strapi told the panel its server is; the panel may be served from elsewhere. */
function backendAddress(): string {
  const told = property(window.strapi, 'backendURL');
  return typeof told === 'string' ? told : window.location.origin;
}

function searchOf(query: CrmRequest['query']): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value !== undefined && value !== '') search.set(name, String(value));
  }
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
}

/** @throws TokenRefreshError when the session is over. */
function renewed(token: string): Promise<string> {
  return attemptTokenRefresh(token);
}

/** The session as Strapi's store keeps it. */
function sessionOf(state: unknown): { token: string; language: string } {
  const app = property(state, 'admin_app');
  const token = property(app, 'token');
  const language = property(property(app, 'language'), 'locale');
  return { token: typeof token === 'string' ? token : '', language: typeof language === 'string' ? language : 'en' };
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;
}
