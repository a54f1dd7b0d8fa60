import type { Schema, Struct } from '@strapi/strapi';

export interface AdminApiToken extends Struct.CollectionTypeSchema {
  collectionName: 'strapi_api_tokens';
  info: {
    description: '';
    displayName: 'Api Token';
    name: 'Api Token';
    pluralName: 'api-tokens';
    singularName: 'api-token';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    accessKey: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    adminPermissions: Schema.Attribute.Relation<'oneToMany', 'admin::permission'>;
    adminUserOwner: Schema.Attribute.Relation<'manyToOne', 'admin::user'>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    description: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }> &
      Schema.Attribute.DefaultTo<''>;
    encryptedKey: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    expiresAt: Schema.Attribute.DateTime;
    kind: Schema.Attribute.Enumeration<['content-api', 'admin']> & Schema.Attribute.Required & Schema.Attribute.DefaultTo<'content-api'>;
    lastUsedAt: Schema.Attribute.DateTime;
    lifespan: Schema.Attribute.BigInteger;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'admin::api-token'> & Schema.Attribute.Private;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.Unique &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    permissions: Schema.Attribute.Relation<'oneToMany', 'admin::api-token-permission'>;
    publishedAt: Schema.Attribute.DateTime;
    type: Schema.Attribute.Enumeration<['read-only', 'full-access', 'custom']> & Schema.Attribute.DefaultTo<'read-only'>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface AdminApiTokenPermission extends Struct.CollectionTypeSchema {
  collectionName: 'strapi_api_token_permissions';
  info: {
    description: '';
    displayName: 'API Token Permission';
    name: 'API Token Permission';
    pluralName: 'api-token-permissions';
    singularName: 'api-token-permission';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    action: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'admin::api-token-permission'> & Schema.Attribute.Private;
    publishedAt: Schema.Attribute.DateTime;
    token: Schema.Attribute.Relation<'manyToOne', 'admin::api-token'>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface AdminPermission extends Struct.CollectionTypeSchema {
  collectionName: 'admin_permissions';
  info: {
    description: '';
    displayName: 'Permission';
    name: 'Permission';
    pluralName: 'permissions';
    singularName: 'permission';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    action: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    actionParameters: Schema.Attribute.JSON & Schema.Attribute.DefaultTo<{}>;
    apiToken: Schema.Attribute.Relation<'manyToOne', 'admin::api-token'>;
    conditions: Schema.Attribute.JSON & Schema.Attribute.DefaultTo<[]>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'admin::permission'> & Schema.Attribute.Private;
    properties: Schema.Attribute.JSON & Schema.Attribute.DefaultTo<{}>;
    publishedAt: Schema.Attribute.DateTime;
    role: Schema.Attribute.Relation<'manyToOne', 'admin::role'>;
    subject: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface AdminRole extends Struct.CollectionTypeSchema {
  collectionName: 'admin_roles';
  info: {
    description: '';
    displayName: 'Role';
    name: 'Role';
    pluralName: 'roles';
    singularName: 'role';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    code: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.Unique &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    description: Schema.Attribute.String;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'admin::role'> & Schema.Attribute.Private;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.Unique &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    permissions: Schema.Attribute.Relation<'oneToMany', 'admin::permission'>;
    publishedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    users: Schema.Attribute.Relation<'manyToMany', 'admin::user'>;
  };
}

export interface AdminSession extends Struct.CollectionTypeSchema {
  collectionName: 'strapi_sessions';
  info: {
    description: 'Session Manager storage';
    displayName: 'Session';
    name: 'Session';
    pluralName: 'sessions';
    singularName: 'session';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
    i18n: {
      localized: false;
    };
  };
  attributes: {
    absoluteExpiresAt: Schema.Attribute.DateTime & Schema.Attribute.Private;
    childId: Schema.Attribute.String & Schema.Attribute.Private;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    deviceId: Schema.Attribute.String & Schema.Attribute.Required & Schema.Attribute.Private;
    expiresAt: Schema.Attribute.DateTime & Schema.Attribute.Required & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'admin::session'> & Schema.Attribute.Private;
    metadata: Schema.Attribute.JSON & Schema.Attribute.Private;
    origin: Schema.Attribute.String & Schema.Attribute.Required & Schema.Attribute.Private;
    publishedAt: Schema.Attribute.DateTime;
    sessionId: Schema.Attribute.String & Schema.Attribute.Required & Schema.Attribute.Private & Schema.Attribute.Unique;
    status: Schema.Attribute.String & Schema.Attribute.Private;
    type: Schema.Attribute.String & Schema.Attribute.Private;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    userId: Schema.Attribute.String & Schema.Attribute.Required & Schema.Attribute.Private;
  };
}

export interface AdminTransferToken extends Struct.CollectionTypeSchema {
  collectionName: 'strapi_transfer_tokens';
  info: {
    description: '';
    displayName: 'Transfer Token';
    name: 'Transfer Token';
    pluralName: 'transfer-tokens';
    singularName: 'transfer-token';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    accessKey: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    description: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }> &
      Schema.Attribute.DefaultTo<''>;
    expiresAt: Schema.Attribute.DateTime;
    lastUsedAt: Schema.Attribute.DateTime;
    lifespan: Schema.Attribute.BigInteger;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'admin::transfer-token'> & Schema.Attribute.Private;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.Unique &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    permissions: Schema.Attribute.Relation<'oneToMany', 'admin::transfer-token-permission'>;
    publishedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface AdminTransferTokenPermission extends Struct.CollectionTypeSchema {
  collectionName: 'strapi_transfer_token_permissions';
  info: {
    description: '';
    displayName: 'Transfer Token Permission';
    name: 'Transfer Token Permission';
    pluralName: 'transfer-token-permissions';
    singularName: 'transfer-token-permission';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    action: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'admin::transfer-token-permission'> & Schema.Attribute.Private;
    publishedAt: Schema.Attribute.DateTime;
    token: Schema.Attribute.Relation<'manyToOne', 'admin::transfer-token'>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface AdminUser extends Struct.CollectionTypeSchema {
  collectionName: 'admin_users';
  info: {
    description: '';
    displayName: 'User';
    name: 'User';
    pluralName: 'users';
    singularName: 'user';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    apiTokens: Schema.Attribute.Relation<'oneToMany', 'admin::api-token'> & Schema.Attribute.Private;
    blocked: Schema.Attribute.Boolean & Schema.Attribute.Private & Schema.Attribute.DefaultTo<false>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    email: Schema.Attribute.Email &
      Schema.Attribute.Required &
      Schema.Attribute.Private &
      Schema.Attribute.Unique &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 6;
      }>;
    firstname: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    isActive: Schema.Attribute.Boolean & Schema.Attribute.Private & Schema.Attribute.DefaultTo<false>;
    lastname: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'admin::user'> & Schema.Attribute.Private;
    password: Schema.Attribute.Password &
      Schema.Attribute.Private &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 6;
      }>;
    preferedLanguage: Schema.Attribute.String;
    publishedAt: Schema.Attribute.DateTime;
    registrationToken: Schema.Attribute.String & Schema.Attribute.Private;
    resetPasswordToken: Schema.Attribute.String & Schema.Attribute.Private;
    resetPasswordTokenExpiresAt: Schema.Attribute.DateTime & Schema.Attribute.Private;
    roles: Schema.Attribute.Relation<'manyToMany', 'admin::role'> & Schema.Attribute.Private;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    username: Schema.Attribute.String;
  };
}

export interface ApiActivityActivity extends Struct.CollectionTypeSchema {
  collectionName: 'activities';
  info: {
    displayName: 'Donor activity';
    pluralName: 'activities';
    singularName: 'activity';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    author: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    donor: Schema.Attribute.Relation<'manyToOne', 'api::donor.donor'> & Schema.Attribute.Required;
    kind: Schema.Attribute.Enumeration<
      ['gift', 'refund', 'receipt', 'message', 'call', 'meeting', 'task', 'note', 'merge', 'consent', 'import', 'status_change']
    > &
      Schema.Attribute.Required;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::activity.activity'> & Schema.Attribute.Private;
    occurredAt: Schema.Attribute.DateTime & Schema.Attribute.Required;
    organization: Schema.Attribute.Relation<'manyToOne', 'api::organization.organization'> & Schema.Attribute.Required;
    publishedAt: Schema.Attribute.DateTime;
    subjectId: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 60;
      }>;
    subjectType: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 60;
      }>;
    summaryEn: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 1000;
      }>;
    summaryFr: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 1000;
      }>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiAllocationAllocation extends Struct.CollectionTypeSchema {
  collectionName: 'allocations';
  info: {
    displayName: 'Allocation';
    pluralName: 'allocations';
    singularName: 'allocation';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    amount: Schema.Attribute.Decimal & Schema.Attribute.Required;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    donation: Schema.Attribute.Relation<'manyToOne', 'api::donation.donation'> & Schema.Attribute.Required;
    fund: Schema.Attribute.Relation<'manyToOne', 'api::fund.fund'> & Schema.Attribute.Required;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::allocation.allocation'> & Schema.Attribute.Private;
    organization: Schema.Attribute.Relation<'manyToOne', 'api::organization.organization'> & Schema.Attribute.Required;
    publishedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiAuditEntryAuditEntry extends Struct.CollectionTypeSchema {
  collectionName: 'audit_entries';
  info: {
    displayName: 'Audit entry';
    pluralName: 'audit-entries';
    singularName: 'audit-entry';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    action: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
    actorId: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 60;
      }>;
    actorKind: Schema.Attribute.Enumeration<['admin', 'user', 'token', 'system']> & Schema.Attribute.Required & Schema.Attribute.DefaultTo<'system'>;
    actorName: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    after: Schema.Attribute.JSON & Schema.Attribute.Private;
    before: Schema.Attribute.JSON & Schema.Attribute.Private;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    hash: Schema.Attribute.String & Schema.Attribute.Required & Schema.Attribute.Private;
    ipAddress: Schema.Attribute.String & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::audit-entry.audit-entry'> & Schema.Attribute.Private;
    occurredAt: Schema.Attribute.DateTime & Schema.Attribute.Required;
    organization: Schema.Attribute.Relation<'manyToOne', 'api::organization.organization'> & Schema.Attribute.Required;
    previousHash: Schema.Attribute.String & Schema.Attribute.Private;
    publishedAt: Schema.Attribute.DateTime;
    subjectId: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 60;
      }>;
    subjectType: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 60;
      }>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiBulkOperationBulkOperation extends Struct.CollectionTypeSchema {
  collectionName: 'bulk_operations';
  info: {
    displayName: 'Bulk operation';
    pluralName: 'bulk-operations';
    singularName: 'bulk-operation';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    done: Schema.Attribute.Integer & Schema.Attribute.DefaultTo<0>;
    error: Schema.Attribute.JSON;
    inverse: Schema.Attribute.JSON & Schema.Attribute.Private;
    jobStatus: Schema.Attribute.Enumeration<['queued', 'running', 'succeeded', 'failed', 'cancelled', 'undone']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'queued'>;
    kind: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 60;
      }>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::bulk-operation.bulk-operation'> & Schema.Attribute.Private;
    organization: Schema.Attribute.Relation<'manyToOne', 'api::organization.organization'> & Schema.Attribute.Required;
    parameters: Schema.Attribute.JSON & Schema.Attribute.Required;
    publishedAt: Schema.Attribute.DateTime;
    result: Schema.Attribute.JSON;
    startedBy: Schema.Attribute.String;
    total: Schema.Attribute.Integer & Schema.Attribute.DefaultTo<0>;
    undoneAt: Schema.Attribute.DateTime;
    undoneBy: Schema.Attribute.String;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiCampaignCampaign extends Struct.CollectionTypeSchema {
  collectionName: 'campaigns';
  info: {
    displayName: 'Campaign';
    pluralName: 'campaigns';
    singularName: 'campaign';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    audienceSize: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          min: 0;
        },
        number
      >;
    averageGift: Schema.Attribute.Decimal & Schema.Attribute.DefaultTo<0>;
    campaignStatus: Schema.Attribute.Enumeration<['draft', 'active', 'paused', 'completed', 'cancelled']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'draft'>;
    code: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 60;
      }>;
    cost: Schema.Attribute.Decimal & Schema.Attribute.DefaultTo<0>;
    costPerDonor: Schema.Attribute.Decimal;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    description: Schema.Attribute.Text;
    descriptionEn: Schema.Attribute.Text;
    descriptionFr: Schema.Attribute.Text;
    donorCount: Schema.Attribute.Integer & Schema.Attribute.DefaultTo<0>;
    endDate: Schema.Attribute.Date;
    giftCount: Schema.Attribute.Integer & Schema.Attribute.DefaultTo<0>;
    goalAmount: Schema.Attribute.Decimal;
    goalDonors: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          min: 0;
        },
        number
      >;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::campaign.campaign'> & Schema.Attribute.Private;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    nameEn: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    nameFr: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    organization: Schema.Attribute.Relation<'manyToOne', 'api::organization.organization'> & Schema.Attribute.Required;
    parent: Schema.Attribute.Relation<'manyToOne', 'api::campaign.campaign'>;
    publishedAt: Schema.Attribute.DateTime;
    responseRate: Schema.Attribute.Decimal;
    roi: Schema.Attribute.Decimal;
    startDate: Schema.Attribute.Date;
    totalRaised: Schema.Attribute.Decimal & Schema.Attribute.DefaultTo<0>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiCommunicationCommunication extends Struct.CollectionTypeSchema {
  collectionName: 'communications';
  info: {
    displayName: 'Communication';
    pluralName: 'communications';
    singularName: 'communication';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    bouncedAt: Schema.Attribute.DateTime;
    claimedAt: Schema.Attribute.DateTime & Schema.Attribute.Private;
    clickedAt: Schema.Attribute.DateTime;
    communicationType: Schema.Attribute.Enumeration<['email', 'sms', 'letter', 'phone', 'in_person']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'email'>;
    complainedAt: Schema.Attribute.DateTime;
    consentBasis: Schema.Attribute.String;
    consentEvidence: Schema.Attribute.JSON & Schema.Attribute.Private;
    content: Schema.Attribute.Text & Schema.Attribute.Required;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    deferredAt: Schema.Attribute.DateTime;
    deliveredAt: Schema.Attribute.DateTime;
    deliveryStatus: Schema.Attribute.Enumeration<['draft', 'queued', 'sent', 'delivered', 'opened', 'clicked', 'bounced', 'failed', 'suppressed']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'draft'>;
    direction: Schema.Attribute.Enumeration<['outbound', 'inbound']> & Schema.Attribute.Required & Schema.Attribute.DefaultTo<'outbound'>;
    donor: Schema.Attribute.Relation<'manyToOne', 'api::donor.donor'> & Schema.Attribute.Required;
    failureReason: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    language: Schema.Attribute.Enumeration<['fr', 'en']> & Schema.Attribute.Required & Schema.Attribute.DefaultTo<'fr'>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::communication.communication'> & Schema.Attribute.Private;
    messageClass: Schema.Attribute.Enumeration<['receipt', 'transactional', 'fundraising', 'commercial']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'transactional'>;
    messageId: Schema.Attribute.String & Schema.Attribute.Private;
    metadata: Schema.Attribute.JSON & Schema.Attribute.Private;
    openedAt: Schema.Attribute.DateTime;
    organization: Schema.Attribute.Relation<'manyToOne', 'api::organization.organization'> & Schema.Attribute.Required;
    provider: Schema.Attribute.String;
    providerMessageId: Schema.Attribute.String;
    publishedAt: Schema.Attribute.DateTime;
    sendAttempts: Schema.Attribute.Integer & Schema.Attribute.Required & Schema.Attribute.Private & Schema.Attribute.DefaultTo<0>;
    sentAt: Schema.Attribute.DateTime;
    sentBy: Schema.Attribute.String;
    subject: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    template: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 60;
      }>;
    templateVersion: Schema.Attribute.Integer;
    toAddress: Schema.Attribute.String & Schema.Attribute.Private;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiConsentConsent extends Struct.CollectionTypeSchema {
  collectionName: 'consents';
  info: {
    displayName: 'Consent';
    pluralName: 'consents';
    singularName: 'consent';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    basis: Schema.Attribute.Enumeration<['express', 'implied_gift', 'implied_membership', 'implied_enquiry', 'exempt']>;
    channel: Schema.Attribute.Enumeration<['email', 'sms', 'mail', 'phone']> & Schema.Attribute.Required;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    donor: Schema.Attribute.Relation<'manyToOne', 'api::donor.donor'> & Schema.Attribute.Required;
    evidence: Schema.Attribute.JSON & Schema.Attribute.Private;
    expiresOn: Schema.Attribute.Date;
    givenAt: Schema.Attribute.DateTime & Schema.Attribute.Required;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::consent.consent'> & Schema.Attribute.Private;
    organization: Schema.Attribute.Relation<'manyToOne', 'api::organization.organization'> & Schema.Attribute.Required;
    publishedAt: Schema.Attribute.DateTime;
    purpose: Schema.Attribute.Enumeration<['all', 'fundraising', 'commercial']> & Schema.Attribute.Required & Schema.Attribute.DefaultTo<'all'>;
    recordedBy: Schema.Attribute.String;
    source: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    withdrawnAt: Schema.Attribute.DateTime;
  };
}

export interface ApiCustomFieldDefinitionCustomFieldDefinition extends Struct.CollectionTypeSchema {
  collectionName: 'custom_field_definitions';
  info: {
    displayName: 'Custom field';
    pluralName: 'custom-field-definitions';
    singularName: 'custom-field-definition';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    isRequired: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    isSensitive: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    key: Schema.Attribute.String & Schema.Attribute.Required;
    labelEn: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    labelFr: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::custom-field-definition.custom-field-definition'> & Schema.Attribute.Private;
    options: Schema.Attribute.JSON;
    organization: Schema.Attribute.Relation<'manyToOne', 'api::organization.organization'> & Schema.Attribute.Required;
    position: Schema.Attribute.Integer & Schema.Attribute.Required & Schema.Attribute.DefaultTo<0>;
    publishedAt: Schema.Attribute.DateTime;
    type: Schema.Attribute.Enumeration<['text', 'long_text', 'number', 'date', 'boolean', 'choice', 'multiple_choice']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'text'>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiDonationRefundDonationRefund extends Struct.CollectionTypeSchema {
  collectionName: 'donation_refunds';
  info: {
    displayName: 'Donation refund';
    pluralName: 'donation-refunds';
    singularName: 'donation-refund';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    amount: Schema.Attribute.Decimal & Schema.Attribute.Required;
    by: Schema.Attribute.String;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    donation: Schema.Attribute.Relation<'manyToOne', 'api::donation.donation'> & Schema.Attribute.Required;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::donation-refund.donation-refund'> & Schema.Attribute.Private;
    organization: Schema.Attribute.Relation<'manyToOne', 'api::organization.organization'> & Schema.Attribute.Required;
    provider: Schema.Attribute.String;
    providerRefundId: Schema.Attribute.String;
    publishedAt: Schema.Attribute.DateTime;
    reason: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    refundedAt: Schema.Attribute.DateTime & Schema.Attribute.Required;
    refundedOn: Schema.Attribute.Date & Schema.Attribute.Required;
    refundStatus: Schema.Attribute.Enumeration<['pending', 'succeeded', 'failed']> & Schema.Attribute.Required & Schema.Attribute.DefaultTo<'succeeded'>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiDonationDonation extends Struct.CollectionTypeSchema {
  collectionName: 'donations';
  info: {
    displayName: 'Donation';
    pluralName: 'donations';
    singularName: 'donation';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    acknowledgement: Schema.Attribute.Enumeration<['to_do', 'sent', 'not_needed']> & Schema.Attribute.DefaultTo<'to_do'>;
    advantageAmount: Schema.Attribute.Decimal & Schema.Attribute.DefaultTo<0>;
    advantageDescription: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    amount: Schema.Attribute.Decimal & Schema.Attribute.Required;
    baseAmount: Schema.Attribute.Decimal;
    campaign: Schema.Attribute.Relation<'manyToOne', 'api::campaign.campaign'>;
    chequeNumber: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 60;
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    currency: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 3;
        minLength: 3;
      }> &
      Schema.Attribute.DefaultTo<'CAD'>;
    depositedOn: Schema.Attribute.Date;
    donationType: Schema.Attribute.Enumeration<['one_time', 'recurring', 'pledge_payment', 'in_kind', 'securities', 'matching', 'event']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'one_time'>;
    donor: Schema.Attribute.Relation<'manyToOne', 'api::donor.donor'> & Schema.Attribute.Required;
    eligibleAmount: Schema.Attribute.Decimal;
    exchangeRate: Schema.Attribute.Decimal;
    exchangeRateOn: Schema.Attribute.Date;
    exchangeRateSource: Schema.Attribute.String;
    externalIds: Schema.Attribute.JSON;
    feeAmount: Schema.Attribute.Decimal & Schema.Attribute.DefaultTo<0>;
    giftBatch: Schema.Attribute.Relation<'manyToOne', 'api::gift-batch.gift-batch'>;
    inKind: Schema.Attribute.JSON;
    isAnonymous: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::donation.donation'> & Schema.Attribute.Private;
    memo: Schema.Attribute.Text;
    metadata: Schema.Attribute.JSON & Schema.Attribute.Private;
    netAmount: Schema.Attribute.Decimal;
    organization: Schema.Attribute.Relation<'manyToOne', 'api::organization.organization'> & Schema.Attribute.Required;
    paymentMethod: Schema.Attribute.Relation<'manyToOne', 'api::payment-method.payment-method'>;
    paymentMethodType: Schema.Attribute.Enumeration<['card', 'bank_debit', 'cheque', 'cash', 'transfer', 'paypal', 'in_kind', 'securities', 'other']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'other'>;
    paymentStatus: Schema.Attribute.Enumeration<['pending', 'processing', 'completed', 'failed', 'cancelled', 'partially_refunded', 'refunded', 'disputed']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'completed'>;
    pledge: Schema.Attribute.Relation<'manyToOne', 'api::pledge.pledge'>;
    postmarkedOn: Schema.Attribute.Date;
    provider: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 60;
      }>;
    providerPaymentId: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    publishedAt: Schema.Attribute.DateTime;
    receiptedAmount: Schema.Attribute.Decimal;
    receiptNumber: Schema.Attribute.String;
    receivedAt: Schema.Attribute.DateTime;
    receivedOn: Schema.Attribute.Date;
    recurringDonation: Schema.Attribute.Relation<'manyToOne', 'api::recurring-donation.recurring-donation'>;
    refundedAmount: Schema.Attribute.Decimal & Schema.Attribute.DefaultTo<0>;
    securities: Schema.Attribute.JSON;
    tribute: Schema.Attribute.JSON;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiDonorDonor extends Struct.CollectionTypeSchema {
  collectionName: 'donors';
  info: {
    displayName: 'Donor';
    pluralName: 'donors';
    singularName: 'donor';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    addressLine1: Schema.Attribute.String;
    addressLine2: Schema.Attribute.String;
    archivedAt: Schema.Attribute.DateTime;
    assignedTo: Schema.Attribute.Relation<'manyToOne', 'api::organization-member.organization-member'>;
    averageDonation: Schema.Attribute.Decimal & Schema.Attribute.DefaultTo<0>;
    bestYear: Schema.Attribute.Integer;
    bestYearTotal: Schema.Attribute.Decimal & Schema.Attribute.DefaultTo<0>;
    birthDate: Schema.Attribute.Date & Schema.Attribute.Private;
    city: Schema.Attribute.String;
    companyName: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    countLastYear: Schema.Attribute.Integer & Schema.Attribute.DefaultTo<0>;
    country: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2;
        minLength: 2;
      }> &
      Schema.Attribute.DefaultTo<'CA'>;
    countThisYear: Schema.Attribute.Integer & Schema.Attribute.DefaultTo<0>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    currentStreak: Schema.Attribute.Integer & Schema.Attribute.DefaultTo<0>;
    customFields: Schema.Attribute.JSON & Schema.Attribute.Private;
    deceasedOn: Schema.Attribute.Date;
    displayName: Schema.Attribute.String;
    donationCount: Schema.Attribute.Integer & Schema.Attribute.DefaultTo<0>;
    doNotContact: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    email: Schema.Attribute.Email;
    emailPreference: Schema.Attribute.Enumeration<['yes', 'no', 'unknown']> & Schema.Attribute.DefaultTo<'unknown'>;
    employer: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    engagementParts: Schema.Attribute.JSON;
    engagementScore: Schema.Attribute.Integer & Schema.Attribute.DefaultTo<0>;
    externalIds: Schema.Attribute.JSON;
    firstDonationOn: Schema.Attribute.Date;
    firstName: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
    household: Schema.Attribute.Relation<'manyToOne', 'api::household.household'>;
    language: Schema.Attribute.Enumeration<['fr', 'en', 'unknown']> & Schema.Attribute.Required & Schema.Attribute.DefaultTo<'unknown'>;
    largestDonation: Schema.Attribute.Decimal & Schema.Attribute.DefaultTo<0>;
    lastDonationAmount: Schema.Attribute.Decimal & Schema.Attribute.DefaultTo<0>;
    lastDonationOn: Schema.Attribute.Date;
    lastName: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
    lifecycle: Schema.Attribute.Enumeration<['prospect', 'new', 'active', 'lapsing', 'lapsed', 'recaptured']> & Schema.Attribute.DefaultTo<'prospect'>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::donor.donor'> & Schema.Attribute.Private;
    mailPreference: Schema.Attribute.Enumeration<['yes', 'no', 'unknown']> & Schema.Attribute.DefaultTo<'unknown'>;
    mergedInto: Schema.Attribute.Relation<'manyToOne', 'api::donor.donor'>;
    middleInitial: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 10;
      }>;
    mobile: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 40;
      }>;
    nextRecurringOn: Schema.Attribute.Date;
    organization: Schema.Attribute.Relation<'manyToOne', 'api::organization.organization'> & Schema.Attribute.Required;
    phone: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 40;
      }>;
    phonePreference: Schema.Attribute.Enumeration<['yes', 'no', 'unknown']> & Schema.Attribute.DefaultTo<'unknown'>;
    postalCode: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 16;
      }>;
    province: Schema.Attribute.String;
    publishedAt: Schema.Attribute.DateTime;
    rfmCode: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 3;
      }>;
    salutation: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 40;
      }>;
    smallestDonation: Schema.Attribute.Decimal & Schema.Attribute.DefaultTo<0>;
    smsPreference: Schema.Attribute.Enumeration<['yes', 'no', 'unknown']> & Schema.Attribute.DefaultTo<'unknown'>;
    softCreditTotal: Schema.Attribute.Decimal & Schema.Attribute.DefaultTo<0>;
    source: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
    totalDonated: Schema.Attribute.Decimal & Schema.Attribute.DefaultTo<0>;
    totalLastYear: Schema.Attribute.Decimal & Schema.Attribute.DefaultTo<0>;
    totalThisYear: Schema.Attribute.Decimal & Schema.Attribute.DefaultTo<0>;
    trend: Schema.Attribute.Enumeration<['up', 'flat', 'down']> & Schema.Attribute.DefaultTo<'flat'>;
    type: Schema.Attribute.Enumeration<['individual', 'company', 'foundation', 'household', 'anonymous']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'individual'>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    yearsDonated: Schema.Attribute.Integer & Schema.Attribute.DefaultTo<0>;
  };
}

export interface ApiExchangeRateExchangeRate extends Struct.CollectionTypeSchema {
  collectionName: 'exchange_rates';
  info: {
    displayName: 'Exchange rate';
    pluralName: 'exchange-rates';
    singularName: 'exchange-rate';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    baseCurrency: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 3;
        minLength: 3;
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    currency: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 3;
        minLength: 3;
      }>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::exchange-rate.exchange-rate'> & Schema.Attribute.Private;
    organization: Schema.Attribute.Relation<'manyToOne', 'api::organization.organization'> & Schema.Attribute.Required;
    publishedAt: Schema.Attribute.DateTime;
    rate: Schema.Attribute.Decimal & Schema.Attribute.Required;
    rateOn: Schema.Attribute.Date & Schema.Attribute.Required;
    source: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiExportJobExportJob extends Struct.CollectionTypeSchema {
  collectionName: 'export_jobs';
  info: {
    displayName: 'Export';
    pluralName: 'export-jobs';
    singularName: 'export-job';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    bytes: Schema.Attribute.BigInteger;
    columns: Schema.Attribute.JSON;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    done: Schema.Attribute.Integer & Schema.Attribute.DefaultTo<0>;
    error: Schema.Attribute.JSON;
    expiresAt: Schema.Attribute.DateTime;
    filePath: Schema.Attribute.String & Schema.Attribute.Private;
    filters: Schema.Attribute.JSON;
    format: Schema.Attribute.Enumeration<['csv', 'xlsx']> & Schema.Attribute.Required & Schema.Attribute.DefaultTo<'csv'>;
    isSensitive: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    job: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 60;
      }>;
    jobStatus: Schema.Attribute.Enumeration<['queued', 'running', 'succeeded', 'failed', 'cancelled']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'queued'>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::export-job.export-job'> & Schema.Attribute.Private;
    options: Schema.Attribute.JSON;
    organization: Schema.Attribute.Relation<'manyToOne', 'api::organization.organization'> & Schema.Attribute.Required;
    publishedAt: Schema.Attribute.DateTime;
    requestedBy: Schema.Attribute.String;
    requester: Schema.Attribute.String &
      Schema.Attribute.Private &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 100;
      }>;
    subject: Schema.Attribute.Enumeration<['donors', 'donations']> & Schema.Attribute.Required;
    total: Schema.Attribute.Integer & Schema.Attribute.DefaultTo<0>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiFundFund extends Struct.CollectionTypeSchema {
  collectionName: 'funds';
  info: {
    displayName: 'Fund';
    pluralName: 'funds';
    singularName: 'fund';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    code: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 40;
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    isArchived: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    isDefault: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    isRestricted: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    ledgerAccount: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 60;
      }>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::fund.fund'> & Schema.Attribute.Private;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    nameEn: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    nameFr: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    organization: Schema.Attribute.Relation<'manyToOne', 'api::organization.organization'> & Schema.Attribute.Required;
    publishedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiGiftBatchRowGiftBatchRow extends Struct.CollectionTypeSchema {
  collectionName: 'gift_batch_rows';
  info: {
    displayName: 'Gift batch row';
    pluralName: 'gift-batch-rows';
    singularName: 'gift-batch-row';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    amount: Schema.Attribute.Decimal;
    campaign: Schema.Attribute.Relation<'manyToOne', 'api::campaign.campaign'>;
    chequeNumber: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 60;
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    donation: Schema.Attribute.Relation<'manyToOne', 'api::donation.donation'>;
    donor: Schema.Attribute.Relation<'manyToOne', 'api::donor.donor'>;
    donorText: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    fund: Schema.Attribute.Relation<'manyToOne', 'api::fund.fund'>;
    giftBatch: Schema.Attribute.Relation<'manyToOne', 'api::gift-batch.gift-batch'> & Schema.Attribute.Required;
    line: Schema.Attribute.Integer & Schema.Attribute.Required;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::gift-batch-row.gift-batch-row'> & Schema.Attribute.Private;
    memo: Schema.Attribute.Text;
    organization: Schema.Attribute.Relation<'manyToOne', 'api::organization.organization'> & Schema.Attribute.Required;
    paymentMethodType: Schema.Attribute.Enumeration<['card', 'bank_debit', 'cheque', 'cash', 'transfer', 'paypal', 'other']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'cheque'>;
    publishedAt: Schema.Attribute.DateTime;
    receivedOn: Schema.Attribute.Date;
    rowKey: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 60;
      }>;
    savedBy: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    version: Schema.Attribute.Integer & Schema.Attribute.Required & Schema.Attribute.DefaultTo<1>;
  };
}

export interface ApiGiftBatchGiftBatch extends Struct.CollectionTypeSchema {
  collectionName: 'gift_batches';
  info: {
    displayName: 'Gift batch';
    pluralName: 'gift-batches';
    singularName: 'gift-batch';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    batchStatus: Schema.Attribute.Enumeration<['open', 'posted', 'reopened']> & Schema.Attribute.Required & Schema.Attribute.DefaultTo<'open'>;
    campaign: Schema.Attribute.Relation<'manyToOne', 'api::campaign.campaign'>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    depositedOn: Schema.Attribute.Date;
    expectedCount: Schema.Attribute.Integer & Schema.Attribute.Required;
    expectedTotal: Schema.Attribute.Decimal & Schema.Attribute.Required;
    fund: Schema.Attribute.Relation<'manyToOne', 'api::fund.fund'>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::gift-batch.gift-batch'> & Schema.Attribute.Private;
    name: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    number: Schema.Attribute.Integer & Schema.Attribute.Required;
    organization: Schema.Attribute.Relation<'manyToOne', 'api::organization.organization'> & Schema.Attribute.Required;
    paymentMethodType: Schema.Attribute.Enumeration<['card', 'bank_debit', 'cheque', 'cash', 'transfer', 'paypal', 'other']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'cheque'>;
    postedAt: Schema.Attribute.DateTime;
    postedBy: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    publishedAt: Schema.Attribute.DateTime;
    receivedOn: Schema.Attribute.Date & Schema.Attribute.Required;
    reopenedAt: Schema.Attribute.DateTime;
    reopenedBy: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    reopenReason: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    startedBy: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiHouseholdHousehold extends Struct.CollectionTypeSchema {
  collectionName: 'households';
  info: {
    displayName: 'Household';
    pluralName: 'households';
    singularName: 'household';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    formalGreeting: Schema.Attribute.String;
    informalGreeting: Schema.Attribute.String;
    isNameOverridden: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::household.household'> & Schema.Attribute.Private;
    nameEn: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    nameFr: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    organization: Schema.Attribute.Relation<'manyToOne', 'api::organization.organization'> & Schema.Attribute.Required;
    publishedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiImportJobImportJob extends Struct.CollectionTypeSchema {
  collectionName: 'import_jobs';
  info: {
    displayName: 'Import';
    pluralName: 'import-jobs';
    singularName: 'import-job';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    counts: Schema.Attribute.JSON;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    error: Schema.Attribute.JSON;
    fileName: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    fileSha256: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 64;
      }>;
    finishedAt: Schema.Attribute.DateTime;
    jobStatus: Schema.Attribute.Enumeration<['staging', 'staged', 'checked', 'applying', 'applied', 'failed', 'undone']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'staging'>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::import-job.import-job'> & Schema.Attribute.Private;
    options: Schema.Attribute.JSON;
    organization: Schema.Attribute.Relation<'manyToOne', 'api::organization.organization'> & Schema.Attribute.Required;
    preset: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 60;
      }>;
    publishedAt: Schema.Attribute.DateTime;
    startedAt: Schema.Attribute.DateTime;
    startedBy: Schema.Attribute.String;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiImportRowImportRow extends Struct.CollectionTypeSchema {
  collectionName: 'import_rows';
  info: {
    displayName: 'Import row';
    pluralName: 'import-rows';
    singularName: 'import-row';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    donation: Schema.Attribute.Relation<'manyToOne', 'api::donation.donation'>;
    donor: Schema.Attribute.Relation<'manyToOne', 'api::donor.donor'>;
    importJob: Schema.Attribute.Relation<'manyToOne', 'api::import-job.import-job'> & Schema.Attribute.Required;
    interpreted: Schema.Attribute.JSON;
    line: Schema.Attribute.Integer & Schema.Attribute.Required;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::import-row.import-row'> & Schema.Attribute.Private;
    organization: Schema.Attribute.Relation<'manyToOne', 'api::organization.organization'> & Schema.Attribute.Required;
    outcome: Schema.Attribute.Enumeration<['pending', 'created', 'matched', 'skipped', 'refused']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'pending'>;
    publishedAt: Schema.Attribute.DateTime;
    reason: Schema.Attribute.JSON;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiMessageTemplateMessageTemplate extends Struct.CollectionTypeSchema {
  collectionName: 'message_templates';
  info: {
    displayName: 'Message template';
    pluralName: 'message-templates';
    singularName: 'message-template';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    bodyEn: Schema.Attribute.Text;
    bodyFr: Schema.Attribute.Text;
    channel: Schema.Attribute.Enumeration<['email', 'sms', 'letter']> & Schema.Attribute.Required & Schema.Attribute.DefaultTo<'email'>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::message-template.message-template'> & Schema.Attribute.Private;
    messageClass: Schema.Attribute.Enumeration<['receipt', 'transactional', 'fundraising', 'commercial']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'transactional'>;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    organization: Schema.Attribute.Relation<'manyToOne', 'api::organization.organization'> & Schema.Attribute.Required;
    publishedAt: Schema.Attribute.DateTime;
    subjectEn: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    subjectFr: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    version: Schema.Attribute.Integer & Schema.Attribute.Required & Schema.Attribute.DefaultTo<1>;
  };
}

export interface ApiNoteNote extends Struct.CollectionTypeSchema {
  collectionName: 'notes';
  info: {
    displayName: 'Donor note';
    pluralName: 'notes';
    singularName: 'note';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    author: Schema.Attribute.String;
    authorKey: Schema.Attribute.String & Schema.Attribute.Private;
    body: Schema.Attribute.Text &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 20000;
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    donor: Schema.Attribute.Relation<'manyToOne', 'api::donor.donor'> & Schema.Attribute.Required;
    isPinned: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    kind: Schema.Attribute.Enumeration<['general', 'call', 'meeting', 'concern']> & Schema.Attribute.Required & Schema.Attribute.DefaultTo<'general'>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::note.note'> & Schema.Attribute.Private;
    organization: Schema.Attribute.Relation<'manyToOne', 'api::organization.organization'> & Schema.Attribute.Required;
    publishedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiOrganizationMemberOrganizationMember extends Struct.CollectionTypeSchema {
  collectionName: 'organization_members';
  info: {
    displayName: 'Organization member';
    pluralName: 'organization-members';
    singularName: 'organization-member';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    adminUser: Schema.Attribute.Relation<'manyToOne', 'admin::user'>;
    apiTokenId: Schema.Attribute.Integer & Schema.Attribute.Private;
    apiUser: Schema.Attribute.Relation<'manyToOne', 'plugin::users-permissions.user'>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    invitedBy: Schema.Attribute.String;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::organization-member.organization-member'> & Schema.Attribute.Private;
    organization: Schema.Attribute.Relation<'manyToOne', 'api::organization.organization'> & Schema.Attribute.Required;
    publishedAt: Schema.Attribute.DateTime;
    role: Schema.Attribute.Enumeration<['admin', 'member', 'viewer']> & Schema.Attribute.Required & Schema.Attribute.DefaultTo<'viewer'>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiOrganizationOrganization extends Struct.CollectionTypeSchema {
  collectionName: 'organizations';
  info: {
    displayName: 'Organization';
    pluralName: 'organizations';
    singularName: 'organization';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    addressLine1: Schema.Attribute.String;
    addressLine2: Schema.Attribute.String;
    charityRegistrationNumber: Schema.Attribute.String;
    city: Schema.Attribute.String;
    country: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2;
        minLength: 2;
      }> &
      Schema.Attribute.DefaultTo<'CA'>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    defaultCurrency: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 3;
        minLength: 3;
      }> &
      Schema.Attribute.DefaultTo<'CAD'>;
    defaultLanguage: Schema.Attribute.Enumeration<['fr', 'en']> & Schema.Attribute.Required & Schema.Attribute.DefaultTo<'fr'>;
    email: Schema.Attribute.Email;
    figuresOn: Schema.Attribute.Date & Schema.Attribute.Private;
    fiscalYearStartMonth: Schema.Attribute.Integer &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMax<
        {
          max: 12;
          min: 1;
        },
        number
      > &
      Schema.Attribute.DefaultTo<1>;
    isRegisteredCharity: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    legalName: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::organization.organization'> & Schema.Attribute.Private;
    logo: Schema.Attribute.Media<'images'>;
    messageSettings: Schema.Attribute.JSON;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    paymentSettings: Schema.Attribute.JSON & Schema.Attribute.Private;
    phone: Schema.Attribute.String;
    postalCode: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 16;
      }>;
    province: Schema.Attribute.String;
    publishedAt: Schema.Attribute.DateTime;
    receiptSettings: Schema.Attribute.JSON;
    slug: Schema.Attribute.String & Schema.Attribute.Required & Schema.Attribute.Unique;
    timezone: Schema.Attribute.String & Schema.Attribute.Required & Schema.Attribute.DefaultTo<'America/Toronto'>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    website: Schema.Attribute.String;
  };
}

export interface ApiPaymentMethodPaymentMethod extends Struct.CollectionTypeSchema {
  collectionName: 'payment_methods';
  info: {
    displayName: 'Payment method';
    pluralName: 'payment-methods';
    singularName: 'payment-method';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    bankName: Schema.Attribute.String & Schema.Attribute.Private;
    brand: Schema.Attribute.String;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    donor: Schema.Attribute.Relation<'manyToOne', 'api::donor.donor'> & Schema.Attribute.Required;
    expiryMonth: Schema.Attribute.Integer &
      Schema.Attribute.Private &
      Schema.Attribute.SetMinMax<
        {
          max: 12;
          min: 1;
        },
        number
      >;
    expiryYear: Schema.Attribute.Integer &
      Schema.Attribute.Private &
      Schema.Attribute.SetMinMax<
        {
          max: 2100;
          min: 2000;
        },
        number
      >;
    isDefault: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    last4: Schema.Attribute.String & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::payment-method.payment-method'> & Schema.Attribute.Private;
    methodStatus: Schema.Attribute.Enumeration<['active', 'expired', 'inactive']> & Schema.Attribute.Required & Schema.Attribute.DefaultTo<'active'>;
    organization: Schema.Attribute.Relation<'manyToOne', 'api::organization.organization'> & Schema.Attribute.Required;
    provider: Schema.Attribute.String;
    providerReference: Schema.Attribute.String & Schema.Attribute.Private;
    publishedAt: Schema.Attribute.DateTime;
    type: Schema.Attribute.Enumeration<['card', 'bank_debit', 'paypal', 'cheque', 'cash', 'transfer', 'other']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'card'>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiPledgePledge extends Struct.CollectionTypeSchema {
  collectionName: 'pledges';
  info: {
    displayName: 'Pledge';
    pluralName: 'pledges';
    singularName: 'pledge';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    amount: Schema.Attribute.Decimal & Schema.Attribute.Required;
    balance: Schema.Attribute.Decimal & Schema.Attribute.DefaultTo<0>;
    campaign: Schema.Attribute.Relation<'manyToOne', 'api::campaign.campaign'>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    currency: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 3;
        minLength: 3;
      }> &
      Schema.Attribute.DefaultTo<'CAD'>;
    donor: Schema.Attribute.Relation<'manyToOne', 'api::donor.donor'> & Schema.Attribute.Required;
    fund: Schema.Attribute.Relation<'manyToOne', 'api::fund.fund'>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::pledge.pledge'> & Schema.Attribute.Private;
    organization: Schema.Attribute.Relation<'manyToOne', 'api::organization.organization'> & Schema.Attribute.Required;
    paid: Schema.Attribute.Decimal & Schema.Attribute.DefaultTo<0>;
    pledgedOn: Schema.Attribute.Date;
    pledgeStatus: Schema.Attribute.Enumeration<['active', 'fulfilled', 'written_off', 'cancelled']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'active'>;
    publishedAt: Schema.Attribute.DateTime;
    schedule: Schema.Attribute.JSON;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiReceiptReceipt extends Struct.CollectionTypeSchema {
  collectionName: 'receipts';
  info: {
    displayName: 'Receipt';
    pluralName: 'receipts';
    singularName: 'receipt';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    advantageAmount: Schema.Attribute.Decimal & Schema.Attribute.DefaultTo<0>;
    amount: Schema.Attribute.Decimal & Schema.Attribute.Required;
    cancelledAt: Schema.Attribute.DateTime;
    cancelledBy: Schema.Attribute.String;
    cancelReason: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    chainPosition: Schema.Attribute.Integer & Schema.Attribute.Required & Schema.Attribute.Private;
    closingHash: Schema.Attribute.String & Schema.Attribute.Private;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    currency: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 3;
        minLength: 3;
      }> &
      Schema.Attribute.DefaultTo<'CAD'>;
    deliveredTo: Schema.Attribute.String & Schema.Attribute.Private;
    details: Schema.Attribute.JSON & Schema.Attribute.Required;
    donor: Schema.Attribute.Relation<'manyToOne', 'api::donor.donor'> & Schema.Attribute.Required;
    donorSnapshot: Schema.Attribute.JSON & Schema.Attribute.Required;
    eligibleAmount: Schema.Attribute.Decimal & Schema.Attribute.Required;
    hash: Schema.Attribute.String & Schema.Attribute.Required & Schema.Attribute.Private;
    issuedBy: Schema.Attribute.String;
    issuedOn: Schema.Attribute.Date & Schema.Attribute.Required;
    jurisdiction: Schema.Attribute.String & Schema.Attribute.Required & Schema.Attribute.DefaultTo<'CA'>;
    kind: Schema.Attribute.Enumeration<['single', 'consolidated', 'in_kind', 'acknowledgement']> & Schema.Attribute.Required;
    language: Schema.Attribute.Enumeration<['fr', 'en', 'bilingual']> & Schema.Attribute.Required & Schema.Attribute.DefaultTo<'bilingual'>;
    lines: Schema.Attribute.JSON & Schema.Attribute.Required;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::receipt.receipt'> & Schema.Attribute.Private;
    number: Schema.Attribute.String & Schema.Attribute.Required;
    organization: Schema.Attribute.Relation<'manyToOne', 'api::organization.organization'> & Schema.Attribute.Required;
    organizationSnapshot: Schema.Attribute.JSON & Schema.Attribute.Required;
    pdfSha256: Schema.Attribute.String & Schema.Attribute.Required & Schema.Attribute.Private;
    previousHash: Schema.Attribute.String & Schema.Attribute.Private;
    publishedAt: Schema.Attribute.DateTime;
    receiptStatus: Schema.Attribute.Enumeration<['issued', 'cancelled', 'replaced']> & Schema.Attribute.Required & Schema.Attribute.DefaultTo<'issued'>;
    replacedBy: Schema.Attribute.Relation<'manyToOne', 'api::receipt.receipt'>;
    replaces: Schema.Attribute.Relation<'manyToOne', 'api::receipt.receipt'>;
    sentAt: Schema.Attribute.DateTime;
    sequence: Schema.Attribute.Integer & Schema.Attribute.Required;
    series: Schema.Attribute.String & Schema.Attribute.Required;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    wordingVersion: Schema.Attribute.String & Schema.Attribute.Required;
    year: Schema.Attribute.Integer & Schema.Attribute.Required;
  };
}

export interface ApiRecurringChangeRecurringChange extends Struct.CollectionTypeSchema {
  collectionName: 'recurring_changes';
  info: {
    displayName: 'Recurring change';
    pluralName: 'recurring-changes';
    singularName: 'recurring-change';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    after: Schema.Attribute.JSON & Schema.Attribute.Required;
    annualisedDifference: Schema.Attribute.Decimal & Schema.Attribute.DefaultTo<0>;
    before: Schema.Attribute.JSON & Schema.Attribute.Required;
    by: Schema.Attribute.String;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    effectiveOn: Schema.Attribute.Date & Schema.Attribute.Required;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::recurring-change.recurring-change'> & Schema.Attribute.Private;
    organization: Schema.Attribute.Relation<'manyToOne', 'api::organization.organization'> & Schema.Attribute.Required;
    publishedAt: Schema.Attribute.DateTime;
    reason: Schema.Attribute.String;
    recurringDonation: Schema.Attribute.Relation<'manyToOne', 'api::recurring-donation.recurring-donation'> & Schema.Attribute.Required;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiRecurringDonationRecurringDonation extends Struct.CollectionTypeSchema {
  collectionName: 'recurring_donations';
  info: {
    displayName: 'Recurring donation';
    pluralName: 'recurring-donations';
    singularName: 'recurring-donation';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    amount: Schema.Attribute.Decimal & Schema.Attribute.Required;
    anchorOn: Schema.Attribute.Date;
    annualValue: Schema.Attribute.Decimal & Schema.Attribute.DefaultTo<0>;
    campaign: Schema.Attribute.Relation<'manyToOne', 'api::campaign.campaign'>;
    cancelledOn: Schema.Attribute.Date;
    cancelReason: Schema.Attribute.String;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    currency: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 3;
        minLength: 3;
      }> &
      Schema.Attribute.DefaultTo<'CAD'>;
    dayOfMonth: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 4;
      }>;
    donor: Schema.Attribute.Relation<'manyToOne', 'api::donor.donor'> & Schema.Attribute.Required;
    endDate: Schema.Attribute.Date;
    failureCount: Schema.Attribute.Integer & Schema.Attribute.DefaultTo<0>;
    frequency: Schema.Attribute.Enumeration<['weekly', 'biweekly', 'twice_monthly', 'monthly', 'quarterly', 'yearly']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'monthly'>;
    fund: Schema.Attribute.Relation<'manyToOne', 'api::fund.fund'>;
    interval: Schema.Attribute.Integer &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMax<
        {
          max: 20;
          min: 1;
        },
        number
      > &
      Schema.Attribute.DefaultTo<1>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::recurring-donation.recurring-donation'> & Schema.Attribute.Private;
    nextPaymentDate: Schema.Attribute.Date;
    organization: Schema.Attribute.Relation<'manyToOne', 'api::organization.organization'> & Schema.Attribute.Required;
    pauses: Schema.Attribute.JSON;
    paymentMethod: Schema.Attribute.Relation<'manyToOne', 'api::payment-method.payment-method'>;
    plannedPayments: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          min: 1;
        },
        number
      >;
    planStatus: Schema.Attribute.Enumeration<['active', 'paused', 'failing', 'lapsed', 'cancelled', 'failed', 'completed']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'active'>;
    publishedAt: Schema.Attribute.DateTime;
    startDate: Schema.Attribute.Date & Schema.Attribute.Required;
    totalAmount: Schema.Attribute.Decimal & Schema.Attribute.DefaultTo<0>;
    totalPayments: Schema.Attribute.Integer & Schema.Attribute.DefaultTo<0>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiRecurringInstallmentRecurringInstallment extends Struct.CollectionTypeSchema {
  collectionName: 'recurring_installments';
  info: {
    displayName: 'Recurring installment';
    pluralName: 'recurring-installments';
    singularName: 'recurring-installment';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    amount: Schema.Attribute.Decimal;
    attempts: Schema.Attribute.JSON;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    donation: Schema.Attribute.Relation<'manyToOne', 'api::donation.donation'>;
    dueOn: Schema.Attribute.Date & Schema.Attribute.Required;
    installmentStatus: Schema.Attribute.Enumeration<['scheduled', 'processing', 'paid', 'failed', 'skipped', 'written_off']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'scheduled'>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::recurring-installment.recurring-installment'> & Schema.Attribute.Private;
    organization: Schema.Attribute.Relation<'manyToOne', 'api::organization.organization'> & Schema.Attribute.Required;
    publishedAt: Schema.Attribute.DateTime;
    recurringDonation: Schema.Attribute.Relation<'manyToOne', 'api::recurring-donation.recurring-donation'> & Schema.Attribute.Required;
    sequence: Schema.Attribute.Integer &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMax<
        {
          min: 1;
        },
        number
      >;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiReportScheduleReportSchedule extends Struct.CollectionTypeSchema {
  collectionName: 'report_schedules';
  info: {
    displayName: 'Report schedule';
    pluralName: 'report-schedules';
    singularName: 'report-schedule';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    calendar: Schema.Attribute.Enumeration<['tax', 'fiscal']> & Schema.Attribute.Required & Schema.Attribute.DefaultTo<'tax'>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    dayOfPeriod: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          max: 28;
          min: 1;
        },
        number
      >;
    failureCount: Schema.Attribute.Integer & Schema.Attribute.DefaultTo<0>;
    format: Schema.Attribute.Enumeration<['html', 'csv', 'xlsx', 'pdf']> & Schema.Attribute.Required & Schema.Attribute.DefaultTo<'xlsx'>;
    frequency: Schema.Attribute.Enumeration<['weekly', 'monthly', 'quarterly', 'yearly']>;
    isActive: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<true>;
    language: Schema.Attribute.Enumeration<['fr', 'en']> & Schema.Attribute.Required & Schema.Attribute.DefaultTo<'fr'>;
    lastRunAt: Schema.Attribute.DateTime;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::report-schedule.report-schedule'> & Schema.Attribute.Private;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    nextRunOn: Schema.Attribute.Date;
    organization: Schema.Attribute.Relation<'manyToOne', 'api::organization.organization'> & Schema.Attribute.Required;
    owner: Schema.Attribute.String & Schema.Attribute.Private;
    ownerName: Schema.Attribute.String;
    parameters: Schema.Attribute.JSON;
    pausedReason: Schema.Attribute.Enumeration<['owner', 'recipients', 'failures']>;
    period: Schema.Attribute.Enumeration<['last_week', 'last_month', 'last_quarter', 'last_year', 'this_year']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'last_month'>;
    publishedAt: Schema.Attribute.DateTime;
    recipients: Schema.Attribute.JSON & Schema.Attribute.Required;
    report: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 60;
      }>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiSavedViewSavedView extends Struct.CollectionTypeSchema {
  collectionName: 'saved_views';
  info: {
    displayName: 'Saved view';
    pluralName: 'saved-views';
    singularName: 'saved-view';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    columns: Schema.Attribute.JSON;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    filters: Schema.Attribute.JSON & Schema.Attribute.Required;
    isShared: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::saved-view.saved-view'> & Schema.Attribute.Private;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    organization: Schema.Attribute.Relation<'manyToOne', 'api::organization.organization'> & Schema.Attribute.Required;
    owner: Schema.Attribute.String & Schema.Attribute.Private;
    ownerName: Schema.Attribute.String;
    publishedAt: Schema.Attribute.DateTime;
    room: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 60;
      }>;
    sort: Schema.Attribute.String;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiSegmentAssignmentSegmentAssignment extends Struct.CollectionTypeSchema {
  collectionName: 'segment_assignments';
  info: {
    displayName: 'Segment assignment';
    pluralName: 'segment-assignments';
    singularName: 'segment-assignment';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    assignedAt: Schema.Attribute.DateTime;
    assignedBy: Schema.Attribute.String;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    donor: Schema.Attribute.Relation<'manyToOne', 'api::donor.donor'> & Schema.Attribute.Required;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::segment-assignment.segment-assignment'> & Schema.Attribute.Private;
    organization: Schema.Attribute.Relation<'manyToOne', 'api::organization.organization'> & Schema.Attribute.Required;
    origin: Schema.Attribute.Enumeration<['rule', 'manual_add', 'manual_exclude']> & Schema.Attribute.Required & Schema.Attribute.DefaultTo<'rule'>;
    publishedAt: Schema.Attribute.DateTime;
    reason: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    segment: Schema.Attribute.Relation<'manyToOne', 'api::segment.segment'> & Schema.Attribute.Required;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiSegmentSegment extends Struct.CollectionTypeSchema {
  collectionName: 'segments';
  info: {
    displayName: 'Segment';
    pluralName: 'segments';
    singularName: 'segment';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    calculationMs: Schema.Attribute.Integer;
    color: Schema.Attribute.String;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    criteria: Schema.Attribute.JSON;
    description: Schema.Attribute.Text;
    donorCount: Schema.Attribute.Integer & Schema.Attribute.DefaultTo<0>;
    isAutomatic: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    lastCalculatedAt: Schema.Attribute.DateTime;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::segment.segment'> & Schema.Attribute.Private;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    organization: Schema.Attribute.Relation<'manyToOne', 'api::organization.organization'> & Schema.Attribute.Required;
    publishedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiSoftCreditSoftCredit extends Struct.CollectionTypeSchema {
  collectionName: 'soft_credits';
  info: {
    displayName: 'Soft credit';
    pluralName: 'soft-credits';
    singularName: 'soft-credit';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    amount: Schema.Attribute.Decimal & Schema.Attribute.Required;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    donation: Schema.Attribute.Relation<'manyToOne', 'api::donation.donation'> & Schema.Attribute.Required;
    donor: Schema.Attribute.Relation<'manyToOne', 'api::donor.donor'> & Schema.Attribute.Required;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::soft-credit.soft-credit'> & Schema.Attribute.Private;
    organization: Schema.Attribute.Relation<'manyToOne', 'api::organization.organization'> & Schema.Attribute.Required;
    publishedAt: Schema.Attribute.DateTime;
    type: Schema.Attribute.Enumeration<['household', 'workplace', 'matched', 'solicitor', 'in_honour', 'in_memory', 'donor_advised_fund', 'other']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'other'>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiTagAssignmentTagAssignment extends Struct.CollectionTypeSchema {
  collectionName: 'tag_assignments';
  info: {
    displayName: 'Tag assignment';
    pluralName: 'tag-assignments';
    singularName: 'tag-assignment';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    assignedAt: Schema.Attribute.DateTime;
    assignedBy: Schema.Attribute.String;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    donor: Schema.Attribute.Relation<'manyToOne', 'api::donor.donor'> & Schema.Attribute.Required;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::tag-assignment.tag-assignment'> & Schema.Attribute.Private;
    organization: Schema.Attribute.Relation<'manyToOne', 'api::organization.organization'> & Schema.Attribute.Required;
    publishedAt: Schema.Attribute.DateTime;
    tag: Schema.Attribute.Relation<'manyToOne', 'api::tag.tag'> & Schema.Attribute.Required;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiTagTag extends Struct.CollectionTypeSchema {
  collectionName: 'tags';
  info: {
    displayName: 'Tag';
    pluralName: 'tags';
    singularName: 'tag';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    color: Schema.Attribute.String;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    description: Schema.Attribute.Text;
    donorCount: Schema.Attribute.Integer & Schema.Attribute.DefaultTo<0>;
    icon: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 50;
      }>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::tag.tag'> & Schema.Attribute.Private;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 100;
      }>;
    organization: Schema.Attribute.Relation<'manyToOne', 'api::organization.organization'> & Schema.Attribute.Required;
    publishedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiTaskTask extends Struct.CollectionTypeSchema {
  collectionName: 'tasks';
  info: {
    displayName: 'Task';
    pluralName: 'tasks';
    singularName: 'task';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    assignee: Schema.Attribute.Relation<'manyToOne', 'api::organization-member.organization-member'>;
    author: Schema.Attribute.String;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    description: Schema.Attribute.Text;
    doneAt: Schema.Attribute.DateTime;
    donor: Schema.Attribute.Relation<'manyToOne', 'api::donor.donor'>;
    dueOn: Schema.Attribute.Date;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::task.task'> & Schema.Attribute.Private;
    organization: Schema.Attribute.Relation<'manyToOne', 'api::organization.organization'> & Schema.Attribute.Required;
    priority: Schema.Attribute.Enumeration<['low', 'normal', 'high']> & Schema.Attribute.Required & Schema.Attribute.DefaultTo<'normal'>;
    publishedAt: Schema.Attribute.DateTime;
    source: Schema.Attribute.Enumeration<['manual', 'workflow', 'receipt_preflight', 'return_of_gift']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'manual'>;
    title: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiWebhookDeliveryWebhookDelivery extends Struct.CollectionTypeSchema {
  collectionName: 'webhook_deliveries';
  info: {
    displayName: 'Webhook delivery';
    pluralName: 'webhook-deliveries';
    singularName: 'webhook-delivery';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    attemptCount: Schema.Attribute.Integer & Schema.Attribute.DefaultTo<0>;
    attempts: Schema.Attribute.JSON;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    deliveryStatus: Schema.Attribute.Enumeration<['pending', 'succeeded', 'failed']> & Schema.Attribute.Required & Schema.Attribute.DefaultTo<'pending'>;
    endpoint: Schema.Attribute.Relation<'manyToOne', 'api::webhook-endpoint.webhook-endpoint'> & Schema.Attribute.Required;
    eventId: Schema.Attribute.String & Schema.Attribute.Required;
    eventType: Schema.Attribute.String & Schema.Attribute.Required;
    lastStatusCode: Schema.Attribute.Integer;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::webhook-delivery.webhook-delivery'> & Schema.Attribute.Private;
    nextAttemptAt: Schema.Attribute.DateTime;
    organization: Schema.Attribute.Relation<'manyToOne', 'api::organization.organization'> & Schema.Attribute.Required;
    payload: Schema.Attribute.JSON & Schema.Attribute.Required;
    publishedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiWebhookEndpointWebhookEndpoint extends Struct.CollectionTypeSchema {
  collectionName: 'webhook_endpoints';
  info: {
    displayName: 'Webhook endpoint';
    pluralName: 'webhook-endpoints';
    singularName: 'webhook-endpoint';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    description: Schema.Attribute.String;
    events: Schema.Attribute.JSON & Schema.Attribute.Required;
    failureCount: Schema.Attribute.Integer & Schema.Attribute.DefaultTo<0>;
    isActive: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<true>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::webhook-endpoint.webhook-endpoint'> & Schema.Attribute.Private;
    organization: Schema.Attribute.Relation<'manyToOne', 'api::organization.organization'> & Schema.Attribute.Required;
    publishedAt: Schema.Attribute.DateTime;
    retryAfter: Schema.Attribute.DateTime;
    secret: Schema.Attribute.String & Schema.Attribute.Private;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    url: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2000;
      }>;
  };
}

export interface PluginContentReleasesRelease extends Struct.CollectionTypeSchema {
  collectionName: 'strapi_releases';
  info: {
    displayName: 'Release';
    pluralName: 'releases';
    singularName: 'release';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    actions: Schema.Attribute.Relation<'oneToMany', 'plugin::content-releases.release-action'>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::content-releases.release'> & Schema.Attribute.Private;
    name: Schema.Attribute.String & Schema.Attribute.Required;
    publishedAt: Schema.Attribute.DateTime;
    releasedAt: Schema.Attribute.DateTime;
    scheduledAt: Schema.Attribute.DateTime;
    status: Schema.Attribute.Enumeration<['ready', 'blocked', 'failed', 'done', 'empty']> & Schema.Attribute.Required;
    timezone: Schema.Attribute.String;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginContentReleasesReleaseAction extends Struct.CollectionTypeSchema {
  collectionName: 'strapi_release_actions';
  info: {
    displayName: 'Release Action';
    pluralName: 'release-actions';
    singularName: 'release-action';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    contentType: Schema.Attribute.String & Schema.Attribute.Required;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    entryDocumentId: Schema.Attribute.String;
    isEntryValid: Schema.Attribute.Boolean;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::content-releases.release-action'> & Schema.Attribute.Private;
    publishedAt: Schema.Attribute.DateTime;
    release: Schema.Attribute.Relation<'manyToOne', 'plugin::content-releases.release'>;
    type: Schema.Attribute.Enumeration<['publish', 'unpublish']> & Schema.Attribute.Required;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginI18NLocale extends Struct.CollectionTypeSchema {
  collectionName: 'i18n_locale';
  info: {
    collectionName: 'locales';
    description: '';
    displayName: 'Locale';
    pluralName: 'locales';
    singularName: 'locale';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    code: Schema.Attribute.String & Schema.Attribute.Unique;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::i18n.locale'> & Schema.Attribute.Private;
    name: Schema.Attribute.String &
      Schema.Attribute.SetMinMax<
        {
          max: 50;
          min: 1;
        },
        number
      >;
    publishedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginReviewWorkflowsWorkflow extends Struct.CollectionTypeSchema {
  collectionName: 'strapi_workflows';
  info: {
    description: '';
    displayName: 'Workflow';
    name: 'Workflow';
    pluralName: 'workflows';
    singularName: 'workflow';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    contentTypes: Schema.Attribute.JSON & Schema.Attribute.Required & Schema.Attribute.DefaultTo<'[]'>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::review-workflows.workflow'> & Schema.Attribute.Private;
    name: Schema.Attribute.String & Schema.Attribute.Required & Schema.Attribute.Unique;
    publishedAt: Schema.Attribute.DateTime;
    stageRequiredToPublish: Schema.Attribute.Relation<'oneToOne', 'plugin::review-workflows.workflow-stage'>;
    stages: Schema.Attribute.Relation<'oneToMany', 'plugin::review-workflows.workflow-stage'>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginReviewWorkflowsWorkflowStage extends Struct.CollectionTypeSchema {
  collectionName: 'strapi_workflows_stages';
  info: {
    description: '';
    displayName: 'Stages';
    name: 'Workflow Stage';
    pluralName: 'workflow-stages';
    singularName: 'workflow-stage';
  };
  options: {
    draftAndPublish: false;
    version: '1.1.0';
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    color: Schema.Attribute.String & Schema.Attribute.DefaultTo<'#4945FF'>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::review-workflows.workflow-stage'> & Schema.Attribute.Private;
    name: Schema.Attribute.String;
    permissions: Schema.Attribute.Relation<'manyToMany', 'admin::permission'>;
    publishedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    workflow: Schema.Attribute.Relation<'manyToOne', 'plugin::review-workflows.workflow'>;
  };
}

export interface PluginUploadFile extends Struct.CollectionTypeSchema {
  collectionName: 'files';
  info: {
    description: '';
    displayName: 'File';
    pluralName: 'files';
    singularName: 'file';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    alternativeText: Schema.Attribute.Text;
    caption: Schema.Attribute.Text;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    ext: Schema.Attribute.String;
    focalPoint: Schema.Attribute.JSON;
    folder: Schema.Attribute.Relation<'manyToOne', 'plugin::upload.folder'> & Schema.Attribute.Private;
    folderPath: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.Private &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    formats: Schema.Attribute.JSON;
    hash: Schema.Attribute.String & Schema.Attribute.Required;
    height: Schema.Attribute.Integer;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::upload.file'> & Schema.Attribute.Private;
    mime: Schema.Attribute.String & Schema.Attribute.Required;
    name: Schema.Attribute.String & Schema.Attribute.Required;
    previewUrl: Schema.Attribute.Text;
    provider: Schema.Attribute.String & Schema.Attribute.Required;
    provider_metadata: Schema.Attribute.JSON;
    publishedAt: Schema.Attribute.DateTime;
    related: Schema.Attribute.Relation<'morphToMany'>;
    size: Schema.Attribute.Decimal & Schema.Attribute.Required;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    url: Schema.Attribute.Text & Schema.Attribute.Required;
    width: Schema.Attribute.Integer;
  };
}

export interface PluginUploadFolder extends Struct.CollectionTypeSchema {
  collectionName: 'upload_folders';
  info: {
    displayName: 'Folder';
    pluralName: 'folders';
    singularName: 'folder';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    children: Schema.Attribute.Relation<'oneToMany', 'plugin::upload.folder'>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    files: Schema.Attribute.Relation<'oneToMany', 'plugin::upload.file'>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::upload.folder'> & Schema.Attribute.Private;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    parent: Schema.Attribute.Relation<'manyToOne', 'plugin::upload.folder'>;
    path: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    pathId: Schema.Attribute.Integer & Schema.Attribute.Required & Schema.Attribute.Unique;
    publishedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginUsersPermissionsPermission extends Struct.CollectionTypeSchema {
  collectionName: 'up_permissions';
  info: {
    description: '';
    displayName: 'Permission';
    name: 'permission';
    pluralName: 'permissions';
    singularName: 'permission';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    action: Schema.Attribute.String & Schema.Attribute.Required;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::users-permissions.permission'> & Schema.Attribute.Private;
    publishedAt: Schema.Attribute.DateTime;
    role: Schema.Attribute.Relation<'manyToOne', 'plugin::users-permissions.role'>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginUsersPermissionsRole extends Struct.CollectionTypeSchema {
  collectionName: 'up_roles';
  info: {
    description: '';
    displayName: 'Role';
    name: 'role';
    pluralName: 'roles';
    singularName: 'role';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    description: Schema.Attribute.String;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::users-permissions.role'> & Schema.Attribute.Private;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 3;
      }>;
    permissions: Schema.Attribute.Relation<'oneToMany', 'plugin::users-permissions.permission'>;
    publishedAt: Schema.Attribute.DateTime;
    type: Schema.Attribute.String & Schema.Attribute.Unique;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    users: Schema.Attribute.Relation<'oneToMany', 'plugin::users-permissions.user'>;
  };
}

export interface PluginUsersPermissionsUser extends Struct.CollectionTypeSchema {
  collectionName: 'up_users';
  info: {
    description: '';
    displayName: 'User';
    name: 'user';
    pluralName: 'users';
    singularName: 'user';
  };
  options: {
    draftAndPublish: false;
    timestamps: true;
  };
  attributes: {
    blocked: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    confirmationToken: Schema.Attribute.String & Schema.Attribute.Private;
    confirmed: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    email: Schema.Attribute.Email &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 6;
      }>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::users-permissions.user'> & Schema.Attribute.Private;
    password: Schema.Attribute.Password &
      Schema.Attribute.Private &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 6;
      }>;
    provider: Schema.Attribute.String;
    publishedAt: Schema.Attribute.DateTime;
    resetPasswordToken: Schema.Attribute.String & Schema.Attribute.Private;
    role: Schema.Attribute.Relation<'manyToOne', 'plugin::users-permissions.role'>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    username: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.Unique &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 3;
      }>;
  };
}

declare module '@strapi/strapi' {
  export namespace Public {
    export interface ContentTypeSchemas {
      'admin::api-token': AdminApiToken;
      'admin::api-token-permission': AdminApiTokenPermission;
      'admin::permission': AdminPermission;
      'admin::role': AdminRole;
      'admin::session': AdminSession;
      'admin::transfer-token': AdminTransferToken;
      'admin::transfer-token-permission': AdminTransferTokenPermission;
      'admin::user': AdminUser;
      'api::activity.activity': ApiActivityActivity;
      'api::allocation.allocation': ApiAllocationAllocation;
      'api::audit-entry.audit-entry': ApiAuditEntryAuditEntry;
      'api::bulk-operation.bulk-operation': ApiBulkOperationBulkOperation;
      'api::campaign.campaign': ApiCampaignCampaign;
      'api::communication.communication': ApiCommunicationCommunication;
      'api::consent.consent': ApiConsentConsent;
      'api::custom-field-definition.custom-field-definition': ApiCustomFieldDefinitionCustomFieldDefinition;
      'api::donation-refund.donation-refund': ApiDonationRefundDonationRefund;
      'api::donation.donation': ApiDonationDonation;
      'api::donor.donor': ApiDonorDonor;
      'api::exchange-rate.exchange-rate': ApiExchangeRateExchangeRate;
      'api::export-job.export-job': ApiExportJobExportJob;
      'api::fund.fund': ApiFundFund;
      'api::gift-batch-row.gift-batch-row': ApiGiftBatchRowGiftBatchRow;
      'api::gift-batch.gift-batch': ApiGiftBatchGiftBatch;
      'api::household.household': ApiHouseholdHousehold;
      'api::import-job.import-job': ApiImportJobImportJob;
      'api::import-row.import-row': ApiImportRowImportRow;
      'api::message-template.message-template': ApiMessageTemplateMessageTemplate;
      'api::note.note': ApiNoteNote;
      'api::organization-member.organization-member': ApiOrganizationMemberOrganizationMember;
      'api::organization.organization': ApiOrganizationOrganization;
      'api::payment-method.payment-method': ApiPaymentMethodPaymentMethod;
      'api::pledge.pledge': ApiPledgePledge;
      'api::receipt.receipt': ApiReceiptReceipt;
      'api::recurring-change.recurring-change': ApiRecurringChangeRecurringChange;
      'api::recurring-donation.recurring-donation': ApiRecurringDonationRecurringDonation;
      'api::recurring-installment.recurring-installment': ApiRecurringInstallmentRecurringInstallment;
      'api::report-schedule.report-schedule': ApiReportScheduleReportSchedule;
      'api::saved-view.saved-view': ApiSavedViewSavedView;
      'api::segment-assignment.segment-assignment': ApiSegmentAssignmentSegmentAssignment;
      'api::segment.segment': ApiSegmentSegment;
      'api::soft-credit.soft-credit': ApiSoftCreditSoftCredit;
      'api::tag-assignment.tag-assignment': ApiTagAssignmentTagAssignment;
      'api::tag.tag': ApiTagTag;
      'api::task.task': ApiTaskTask;
      'api::webhook-delivery.webhook-delivery': ApiWebhookDeliveryWebhookDelivery;
      'api::webhook-endpoint.webhook-endpoint': ApiWebhookEndpointWebhookEndpoint;
      'plugin::content-releases.release': PluginContentReleasesRelease;
      'plugin::content-releases.release-action': PluginContentReleasesReleaseAction;
      'plugin::i18n.locale': PluginI18NLocale;
      'plugin::review-workflows.workflow': PluginReviewWorkflowsWorkflow;
      'plugin::review-workflows.workflow-stage': PluginReviewWorkflowsWorkflowStage;
      'plugin::upload.file': PluginUploadFile;
      'plugin::upload.folder': PluginUploadFolder;
      'plugin::users-permissions.permission': PluginUsersPermissionsPermission;
      'plugin::users-permissions.role': PluginUsersPermissionsRole;
      'plugin::users-permissions.user': PluginUsersPermissionsUser;
    }
  }
}
