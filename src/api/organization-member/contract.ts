import { z } from 'zod';
import { email, nothing, optionalText, organizationOnly, pathId } from '../../platform/http/fields';
import { operation } from '../../platform/http/operation';
import { pagination } from '../../platform/http/pagination';
import { ROLES } from '../../platform/permissions/matrix';

const role = z.enum(ROLES);

const invitedPerson = z.strictObject({
  email,
  role,
  kind: z.enum(['staff', 'api']),
  firstName: optionalText(120).optional(),
  lastName: optionalText(120).optional(),
});
const boundToken = z.strictObject({ apiToken: z.number().int().positive(), role });

export const memberIn = z.union([invitedPerson, boundToken]);
export const memberChange = z.strictObject({ role });

export type InvitedPerson = z.output<typeof invitedPerson>;
export type BoundToken = z.output<typeof boundToken>;
export type MemberIn = z.output<typeof memberIn>;

export const memberOut = z.strictObject({
  documentId: z.string(),
  kind: z.enum(['staff', 'api', 'token']),
  name: z.string(),
  email: z.string().nullable(),
  role,
  invitedBy: z.string().nullable(),
  createdAt: z.string(),
  updatedAt: z.string(),
});

export type MemberOut = z.output<typeof memberOut>;

const oneMember = pathId('memberId');

export const memberContract = {
  find: operation({
    method: 'GET',
    path: '/members',
    action: 'member.read',
    summary: { en: 'Who works in the organization, with which role', fr: 'Qui travaille dans l’organisme, avec quel rôle' },
    params: organizationOnly,
    query: z.strictObject({ pagination }),
    body: nothing,
    answer: z.array(memberOut),
    isList: true,
  }),
  create: operation({
    method: 'POST',
    path: '/members',
    action: 'member.create',
    summary: { en: 'Invite a person, or bind an API token (Super Admins)', fr: 'Inviter une personne, ou lier un jeton d’API (super administration)' },
    params: organizationOnly,
    query: nothing,
    body: memberIn,
    answer: memberOut,
    status: 201,
  }),
  update: operation({
    method: 'PATCH',
    path: '/members/:memberId',
    action: 'member.update',
    summary: { en: 'Change a member’s role', fr: 'Modifier le rôle d’un membre' },
    params: oneMember,
    query: nothing,
    body: memberChange,
    answer: memberOut,
  }),
  delete: operation({
    method: 'DELETE',
    path: '/members/:memberId',
    action: 'member.delete',
    summary: { en: 'Remove a member; their account stays', fr: 'Retirer un membre; son compte demeure' },
    params: oneMember,
    query: nothing,
    body: nothing,
    answer: z.strictObject({ documentId: z.string() }),
  }),
};
