/* Made by `npm run types` from the OpenAPI document. */

export interface paths {
    "/api/v1/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The organizations I belong to, with my role in each
         * @description Les organismes dont je fais partie, avec mon rôle dans chacun. Permission: `organization.read`.
         */
        get: operations["my-organization.find"];
        put?: never;
        /**
         * Create an organization and become its administrator
         * @description Créer un organisme et en devenir l’administrateur. Permission: `organization.create`.
         */
        post: operations["my-organization.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The organization and its settings
         * @description L’organisme et ses paramètres. Permission: `organization.read`.
         */
        get: operations["settings.findOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the settings of the organization
         * @description Modifier les paramètres de l’organisme. Permission: `organization.update`.
         */
        patch: operations["settings.update"];
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who did what, newest first
         * @description Qui a fait quoi, du plus récent au plus ancien. Permission: `audit.read`.
         */
        get: operations["audit.find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/audit/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the log is as it was written
         * @description Si le journal est tel qu’il a été écrit. Permission: `audit.read`.
         */
        get: operations["audit.verifyFind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/bulk-operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bulk changes, newest first
         * @description Les modifications en lot, les plus récentes d’abord. Permission: `bulk.read`.
         */
        get: operations["bulk.find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/bulk-operations/{bulkOperationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a bulk change did
         * @description Ce qu’une modification en lot a fait. Permission: `bulk.read`.
         */
        get: operations["bulk.findOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/bulk-operations/{bulkOperationId}/donors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a bulk change did to each donor
         * @description Ce qu’une modification en lot a fait à chaque donateur. Permission: `bulk.read`.
         */
        get: operations["bulk.donorsFind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/bulk-operations/{bulkOperationId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo a bulk change, except where somebody changed the same thing since
         * @description Annuler une modification en lot, sauf là où quelqu’un a changé la même chose depuis. Permission: `donor.bulk`.
         */
        post: operations["bulk.undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List campaigns
         * @description Lister les campagnes. Permission: `campaign.read`.
         */
        get: operations["campaign.find"];
        put?: never;
        /**
         * Create a campaign
         * @description Créer une campagne. Permission: `campaign.create`.
         */
        post: operations["campaign.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/campaigns/{campaignId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One campaign
         * @description Une campagne. Permission: `campaign.read`.
         */
        get: operations["campaign.findOne"];
        put?: never;
        post?: never;
        /**
         * Delete a campaign that nothing belongs to
         * @description Supprimer une campagne à laquelle rien n’appartient. Permission: `campaign.delete`.
         */
        delete: operations["campaign.delete"];
        options?: never;
        head?: never;
        /**
         * Change a campaign or move it to another state
         * @description Modifier une campagne ou changer son état. Permission: `campaign.update`.
         */
        patch: operations["campaign.update"];
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/campaigns/{campaignId}/donations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The gifts of a campaign
         * @description Les dons d’une campagne. Permission: `donation.read`.
         */
        get: operations["campaign.donationsFind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/campaigns/{campaignId}/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The figures of a campaign, with its children on demand
         * @description Les chiffres d’une campagne, avec ses sous-campagnes sur demande. Permission: `campaign.read`.
         */
        get: operations["campaign.statsFind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/communications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was sent to donors and heard from them, newest first
         * @description Ce qui a été envoyé aux donateurs et reçu d’eux, du plus récent au plus ancien. Permission: `communication.read`.
         */
        get: operations["communication.everyFind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/communications/{communicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One communication
         * @description Une communication. Permission: `communication.read`.
         */
        get: operations["communication.findOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Tell how far a message has come; a draft that is queued is sent
         * @description Dire où en est un message; un brouillon mis en file est envoyé. Permission: `communication.update`.
         */
        patch: operations["communication.update"];
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/custom-fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The fields the organization added to donors
         * @description Les champs que l’organisme a ajoutés aux donateurs. Permission: `custom-field.read`.
         */
        get: operations["custom-fields.find"];
        put?: never;
        /**
         * Add a field to donors
         * @description Ajouter un champ aux donateurs. Permission: `custom-field.create`.
         */
        post: operations["custom-fields.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/custom-fields/{fieldId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One custom field
         * @description Un champ personnalisé. Permission: `custom-field.read`.
         */
        get: operations["custom-fields.findOne"];
        put?: never;
        post?: never;
        /**
         * Take a field away; what donors hold under it is kept, unseen
         * @description Retirer un champ; ce que les donateurs y ont est gardé, sans être vu. Permission: `custom-field.delete`.
         */
        delete: operations["custom-fields.delete"];
        options?: never;
        head?: never;
        /**
         * Change a custom field; its key never changes
         * @description Modifier un champ personnalisé; sa clé ne change jamais. Permission: `custom-field.update`.
         */
        patch: operations["custom-fields.update"];
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/donations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List gifts
         * @description Lister les dons. Permission: `donation.read`.
         */
        get: operations["donation.find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/donations/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gifts as a file, over the list’s filters; with async=true a job makes it
         * @description Les dons en fichier, selon les filtres de la liste; avec async=true, un travail le prépare. Permission: `donation.export`.
         */
        get: operations["donation-export.exportFind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/donations/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the gifts of a list come to
         * @description Ce que totalisent les dons d’une liste. Permission: `donation.read`.
         */
        get: operations["donation.totalsFind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/donations/{donationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One gift
         * @description Un don. Permission: `donation.read`.
         */
        get: operations["donation.findOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a gift
         * @description Modifier un don. Permission: `donation.update`.
         */
        patch: operations["donation.update"];
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/donations/{donationId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a gift that was not paid
         * @description Annuler un don qui n’a pas été payé. Permission: `donation.cancel`.
         */
        post: operations["donation.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/donations/{donationId}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A copy of a gift’s receipt: the PDF, or its data
         * @description Une copie du reçu d’un don : le PDF, ou ses données. Permission: `receipt.read`.
         */
        get: operations["receipt.ofGiftFindOne"];
        put?: never;
        /**
         * Issue the official receipt of a gift
         * @description Délivrer le reçu officiel d’un don. Permission: `receipt.issue`.
         */
        post: operations["receipt.issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/donations/{donationId}/receipt/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a gift’s receipt by e-mail
         * @description Envoyer le reçu d’un don par courriel. Permission: `receipt.send`.
         */
        post: operations["receipt.sendOfGift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/donations/{donationId}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every receipt a gift ever was on
         * @description Tous les reçus où un don a figuré. Permission: `receipt.read`.
         */
        get: operations["receipt.ofGiftFind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/donations/{donationId}/refund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refund a gift, wholly or in part
         * @description Rembourser un don, en tout ou en partie. Permission: `donation.refund`.
         */
        post: operations["donation.refund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/donations/{donationId}/soft-credits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is credited for a gift beside its donor
         * @description À qui un don est crédité en plus de son donateur. Permission: `soft-credit.read`.
         */
        get: operations["soft-credit.ofDonationFind"];
        put?: never;
        /**
         * Credit a gift to another donor too
         * @description Créditer aussi un don à un autre donateur. Permission: `soft-credit.create`.
         */
        post: operations["soft-credit.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/donors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List donors, with every filter of the list
         * @description Lister les donateurs, avec tous les filtres de la liste. Permission: `donor.read`.
         */
        get: operations["donor.find"];
        put?: never;
        /**
         * Create a donor; possible duplicates come back in meta
         * @description Créer un donateur; les doublons possibles reviennent dans meta. Permission: `donor.create`.
         */
        post: operations["donor.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/donors/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change many donors at once, by ids or by the list’s filters; a job that can be undone. With dryRun, only how many (200)
         * @description Modifier plusieurs donateurs à la fois, par ids ou selon les filtres de la liste; un travail qui s’annule. Avec dryRun, seulement combien (200). Permission: `donor.bulk`.
         */
        post: operations["bulk.start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/donors/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Donors as a file, over the list’s filters; with async=true a job makes it
         * @description Les donateurs en fichier, selon les filtres de la liste; avec async=true, un travail le prépare. Permission: `donor.export`.
         */
        get: operations["donor-export.exportFind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/donors/possible-duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Donors who may be the person being typed in
         * @description Donateurs qui sont peut-être la personne en cours de saisie. Permission: `donor.read`.
         */
        get: operations["donor.duplicatesFind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/donors/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The gifts of a period in groups of donors, campaigns, months or years
         * @description Les dons d’une période par groupes de donateurs, campagnes, mois ou années. Permission: `report.read`.
         */
        get: operations["donor-report.donorReportFind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/donors/{donorId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One donor
         * @description Un donateur. Permission: `donor.read`.
         */
        get: operations["donor.findOne"];
        put?: never;
        post?: never;
        /**
         * Delete a donor without gifts, archive one who has some
         * @description Supprimer un donateur sans don, archiver celui qui en a. Permission: `donor.delete`.
         */
        delete: operations["donor.delete"];
        options?: never;
        head?: never;
        /**
         * Change a donor
         * @description Modifier un donateur. Permission: `donor.update`.
         */
        patch: operations["donor.update"];
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/donors/{donorId}/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened with a donor, newest first
         * @description Ce qui s’est passé avec un donateur, du plus récent au plus ancien. Permission: `activity.read`.
         */
        get: operations["activity.find"];
        put?: never;
        /**
         * Add a call or a meeting to a donor’s history
         * @description Ajouter un appel ou une rencontre à l’historique d’un donateur. Permission: `activity.create`.
         */
        post: operations["activity.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/donors/{donorId}/communications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was sent to a donor and heard from them, newest first
         * @description Ce qui a été envoyé à un donateur et reçu de lui, du plus récent au plus ancien. Permission: `communication.read`.
         */
        get: operations["communication.find"];
        put?: never;
        /**
         * Send an e-mail to a donor, or tell of a letter, a call or a visit
         * @description Envoyer un courriel à un donateur, ou relater une lettre, un appel ou une rencontre. Permission: `communication.create`.
         */
        post: operations["communication.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/donors/{donorId}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Consents given and withdrawn by a donor, the newest entry first
         * @description Les consentements donnés et retirés par un donateur, la plus récente inscription d’abord. Permission: `consent.read`.
         */
        get: operations["consent.find"];
        put?: never;
        /**
         * Enter a consent, or with withdrawnAt its withdrawal
         * @description Inscrire un consentement ou, avec withdrawnAt, son retrait. Permission: `consent.create`.
         */
        post: operations["consent.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/donors/{donorId}/consents/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether a donor may be sent a kind of message, on what basis, or why not
         * @description Si un donateur peut recevoir un type de message, sur quelle base, ou pourquoi pas. Permission: `consent.read`.
         */
        get: operations["consent.decisionFindOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/donors/{donorId}/donations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The gifts of a donor
         * @description Les dons d’un donateur. Permission: `donation.read`.
         */
        get: operations["donation.ofDonorFind"];
        put?: never;
        /**
         * Record a gift
         * @description Inscrire un don. Permission: `donation.create`.
         */
        post: operations["donation.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/donors/{donorId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything that happened with a donor, newest first
         * @description Tout ce qui s’est passé avec un donateur, du plus récent au plus ancien. Permission: `donor.read`.
         */
        get: operations["donor.historyFind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/donors/{donorId}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The notes on a donor: pinned first, then the newest
         * @description Les notes sur un donateur : épinglées d’abord, puis les plus récentes. Permission: `note.read`.
         */
        get: operations["note.find"];
        put?: never;
        /**
         * Write a note on a donor
         * @description Écrire une note sur un donateur. Permission: `note.create`.
         */
        post: operations["note.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/donors/{donorId}/payment-methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How a donor pays: the default first
         * @description Comment un donateur paie : le mode par défaut d’abord. Permission: `payment-method.read`.
         */
        get: operations["payment-method.find"];
        put?: never;
        /**
         * Add a payment method: a token and four digits, never a card number
         * @description Ajouter un mode de paiement : un jeton et quatre chiffres, jamais un numéro de carte. Permission: `payment-method.create`.
         */
        post: operations["payment-method.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/donors/{donorId}/pledges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The pledges of a donor, newest first
         * @description Les promesses de don d’un donateur, les plus récentes d’abord. Permission: `pledge.read`.
         */
        get: operations["pledge.find"];
        put?: never;
        /**
         * Record a pledge
         * @description Inscrire une promesse de don. Permission: `pledge.create`.
         */
        post: operations["pledge.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/donors/{donorId}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The receipts of a donor
         * @description Les reçus d’un donateur. Permission: `receipt.read`.
         */
        get: operations["receipt.ofDonorFind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/donors/{donorId}/recurring": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The recurring gifts of a donor
         * @description Les dons récurrents d’un donateur. Permission: `recurring.read`.
         */
        get: operations["recurring-donation.ofDonorFind"];
        put?: never;
        /**
         * Start a recurring gift
         * @description Commencer un don récurrent. Permission: `recurring.create`.
         */
        post: operations["recurring-donation.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/donors/{donorId}/segments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The segments a donor is in, or was taken out of by hand, and why
         * @description Les segments où se trouve un donateur, ou dont il a été retiré à la main, et pourquoi. Permission: `segment.read`.
         */
        get: operations["segment.ofDonorFind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/donors/{donorId}/soft-credits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a donor is credited for
         * @description Ce qui est crédité à un donateur. Permission: `soft-credit.read`.
         */
        get: operations["soft-credit.ofDonorFind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/donors/{donorId}/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The figures of a donor
         * @description Les chiffres d’un donateur. Permission: `donor.read`.
         */
        get: operations["donor.statsFind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/donors/{donorId}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tag a donor; 200 when it had the tag already
         * @description Étiqueter un donateur; 200 s’il portait déjà l’étiquette. Permission: `tag.assign`.
         */
        post: operations["tag.assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/donors/{donorId}/tags/{tagId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a tag off a donor
         * @description Retirer une étiquette d’un donateur. Permission: `tag.assign`.
         */
        delete: operations["tag.unassign"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/donors/{donorId}/years": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a donor gave in each tax year
         * @description Ce qu’un donateur a donné à chaque année d’imposition. Permission: `donor.read`.
         */
        get: operations["donor.yearsFind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Files made by jobs, newest first: one’s own, or everybody’s for administrators
         * @description Les fichiers préparés, les plus récents d’abord : les siens, ou tous pour l’administration. Permission: `export.read`.
         */
        get: operations["export.find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/exports/{exportId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One export
         * @description Une exportation. Permission: `export.read`.
         */
        get: operations["export.findOne"];
        put?: never;
        post?: never;
        /**
         * Remove an export and its file; stop it while it runs
         * @description Supprimer une exportation et son fichier; l’arrêter si elle est en cours. Permission: `export.read`.
         */
        delete: operations["export.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/exports/{exportId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The file of an export, by its signed link
         * @description Le fichier d’une exportation, par son lien signé. Permission: `export.read`.
         */
        get: operations["export.fileFindOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/funds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List funds
         * @description Lister les fonds. Permission: `fund.read`.
         */
        get: operations["fund.find"];
        put?: never;
        /**
         * Create a fund
         * @description Créer un fonds. Permission: `fund.create`.
         */
        post: operations["fund.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/funds/{fundId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One fund
         * @description Un fonds. Permission: `fund.read`.
         */
        get: operations["fund.findOne"];
        put?: never;
        post?: never;
        /**
         * Delete a fund without gifts, archive one that has some
         * @description Supprimer un fonds sans don, archiver celui qui en a. Permission: `fund.delete`.
         */
        delete: operations["fund.delete"];
        options?: never;
        head?: never;
        /**
         * Change a fund, archive it or bring it back
         * @description Modifier un fonds, l’archiver ou le ramener. Permission: `fund.update`.
         */
        patch: operations["fund.update"];
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/gift-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List batches of gifts
         * @description Lister les lots de dons. Permission: `gift-batch.read`.
         */
        get: operations["gift-batch.find"];
        put?: never;
        /**
         * Start a batch with its control totals
         * @description Commencer un lot avec ses totaux de contrôle. Permission: `gift-batch.create`.
         */
        post: operations["gift-batch.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/gift-batches/{batchId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One batch
         * @description Un lot. Permission: `gift-batch.read`.
         */
        get: operations["gift-batch.findOne"];
        put?: never;
        post?: never;
        /**
         * Delete a batch that was never posted, with its rows
         * @description Supprimer un lot jamais inscrit, avec ses lignes. Permission: `gift-batch.delete`.
         */
        delete: operations["gift-batch.delete"];
        options?: never;
        head?: never;
        /**
         * Change a batch that is open; rows that had the old default follow the new one
         * @description Modifier un lot ouvert; les lignes qui avaient l’ancienne valeur par défaut suivent la nouvelle. Permission: `gift-batch.update`.
         */
        patch: operations["gift-batch.update"];
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/gift-batches/{batchId}/post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post a batch: every row becomes a gift, or none does; the control totals must match
         * @description Inscrire un lot : chaque ligne devient un don, ou aucune; les totaux de contrôle doivent concorder. Permission: `gift-batch.post`.
         */
        post: operations["gift-batch.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/gift-batches/{batchId}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a posted batch again: its gifts are cancelled, never deleted
         * @description Rouvrir un lot inscrit : ses dons sont annulés, jamais supprimés. Permission: `gift-batch.reopen`.
         */
        post: operations["gift-batch.reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/gift-batches/{batchId}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All rows of a batch, in their order (at most 500)
         * @description Toutes les lignes d’un lot, dans leur ordre (au plus 500). Permission: `gift-batch.read`.
         */
        get: operations["gift-batch.rowsFind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Save rows of an open batch, new ones and changed ones, all or none; safe to send again
         * @description Enregistrer des lignes d’un lot ouvert, nouvelles ou modifiées, toutes ou aucune; peut être renvoyé sans risque. Permission: `gift-batch.update`.
         */
        patch: operations["gift-batch.saveRows"];
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/gift-batches/{batchId}/rows/{rowKey}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a row out of an open batch
         * @description Retirer une ligne d’un lot ouvert. Permission: `gift-batch.update`.
         */
        delete: operations["gift-batch.removeRow"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/households": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List households
         * @description Lister les ménages. Permission: `household.read`.
         */
        get: operations["household.find"];
        put?: never;
        /**
         * Create a household; donors join it by their household field
         * @description Créer un ménage; les donateurs s’y joignent par leur champ household. Permission: `household.create`.
         */
        post: operations["household.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/households/{householdId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One household with its members
         * @description Un ménage et ses membres. Permission: `household.read`.
         */
        get: operations["household.findOne"];
        put?: never;
        post?: never;
        /**
         * Delete a household; its members stay
         * @description Supprimer un ménage; ses membres demeurent. Permission: `household.delete`.
         */
        delete: operations["household.delete"];
        options?: never;
        head?: never;
        /**
         * Change a household
         * @description Modifier un ménage. Permission: `household.update`.
         */
        patch: operations["household.update"];
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Imports, newest first
         * @description Importations, les plus récentes d’abord. Permission: `import.read`.
         */
        get: operations["import-job.find"];
        put?: never;
        /**
         * Import a file of gifts or donors (a form with the part `file`, or JSON), or only report what it would make
         * @description Importer un fichier de dons ou de donateurs (formulaire avec la partie `file`, ou JSON), ou seulement dire ce qui en résulterait. Permission: `import.create`.
         */
        post: operations["import-job.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/imports/presets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Systems whose files are recognised, and their headings
         * @description Systèmes dont les fichiers sont reconnus, et leurs en-têtes. Permission: `import.read`.
         */
        get: operations["import-job.presetsFind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An import and its report
         * @description Une importation et son bilan. Permission: `import.read`.
         */
        get: operations["import-job.findOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/imports/{importId}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Apply a checked import, exactly as reported
         * @description Appliquer une importation vérifiée, exactement comme annoncé. Permission: `import.create`.
         */
        post: operations["import-job.apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/imports/{importId}/dry-run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report again what an import would make
         * @description Redire ce qui résulterait d’une importation. Permission: `import.create`.
         */
        post: operations["import-job.check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/imports/{importId}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What became of each row, and why
         * @description Ce qu’il est advenu de chaque ligne, et pourquoi. Permission: `import.read`.
         */
        get: operations["import-job.rowsFind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Long pieces of work, newest first
         * @description Les longs travaux, les plus récents d’abord. Permission: `organization.read`.
         */
        get: operations["job.find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/jobs/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How a long piece of work is going
         * @description Où en est un long travail. Permission: `organization.read`.
         */
        get: operations["job.findOne"];
        put?: never;
        post?: never;
        /**
         * Ask a long piece of work to stop
         * @description Demander l’arrêt d’un long travail. Permission: `bulk.read`.
         */
        delete: operations["job.cancel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who works in the organization, with which role
         * @description Qui travaille dans l’organisme, avec quel rôle. Permission: `member.read`.
         */
        get: operations["members.find"];
        put?: never;
        /**
         * Invite a person, or bind an API token (Super Admins)
         * @description Inviter une personne, ou lier un jeton d’API (super administration). Permission: `member.create`.
         */
        post: operations["members.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/members/{memberId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a member; their account stays
         * @description Retirer un membre; son compte demeure. Permission: `member.delete`.
         */
        delete: operations["members.delete"];
        options?: never;
        head?: never;
        /**
         * Change a member’s role
         * @description Modifier le rôle d’un membre. Permission: `member.update`.
         */
        patch: operations["members.update"];
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/notes/{noteId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One note
         * @description Une note. Permission: `note.read`.
         */
        get: operations["note.findOne"];
        put?: never;
        post?: never;
        /**
         * Delete a note
         * @description Supprimer une note. Permission: `note.delete`.
         */
        delete: operations["note.delete"];
        options?: never;
        head?: never;
        /**
         * Change a note: one’s own, or any as an administrator
         * @description Modifier une note : la sienne, ou toutes pour l’administration. Permission: `note.update`.
         */
        patch: operations["note.update"];
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/outbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Messages that were written to files because no mail provider is set up, newest first
         * @description Les messages écrits dans des fichiers faute de fournisseur de courriel, du plus récent au plus ancien. Permission: `outbox.read`.
         */
        get: operations["outbox.find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/outbox/{messageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One such message with its whole text (.eml)
         * @description Un de ces messages avec son texte complet (.eml). Permission: `outbox.read`.
         */
        get: operations["outbox.findOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/payment-methods/{paymentMethodId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a payment method; one that gifts refer to becomes inactive
         * @description Supprimer un mode de paiement; celui auquel des dons renvoient devient inactif. Permission: `payment-method.delete`.
         */
        delete: operations["payment-method.delete"];
        options?: never;
        head?: never;
        /**
         * Change a payment method
         * @description Modifier un mode de paiement. Permission: `payment-method.update`.
         */
        patch: operations["payment-method.update"];
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/pledges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The pledges of all donors, newest first
         * @description Les promesses de don de tous les donateurs, les plus récentes d’abord. Permission: `pledge.read`.
         */
        get: operations["pledge.allFind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/pledges/{pledgeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One pledge
         * @description Une promesse de don. Permission: `pledge.read`.
         */
        get: operations["pledge.findOne"];
        put?: never;
        post?: never;
        /**
         * Delete a pledge that nothing was paid on
         * @description Supprimer une promesse sur laquelle rien n’a été payé. Permission: `pledge.delete`.
         */
        delete: operations["pledge.delete"];
        options?: never;
        head?: never;
        /**
         * Change, write off or cancel a pledge
         * @description Modifier, radier ou annuler une promesse de don. Permission: `pledge.update`.
         */
        patch: operations["pledge.update"];
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/receipt-wordings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The wordings of receipts, the latest first
         * @description Les libellés des reçus, les plus récents d’abord. Permission: `organization.read`.
         */
        get: operations["receipt-wording.find"];
        put?: never;
        /**
         * Publish a wording of one’s own; refused when the law asks for something it lacks
         * @description Publier son propre libellé; refusé s’il lui manque ce que la loi demande. Permission: `organization.update`.
         */
        post: operations["receipt-wording.publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/receipt-wordings/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A specimen receipt, as it would look today
         * @description Un spécimen de reçu, tel qu’il serait aujourd’hui. Permission: `organization.update`.
         */
        post: operations["receipt-wording.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List receipts
         * @description Lister les reçus. Permission: `receipt.read`.
         */
        get: operations["receipt.find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/receipts/audit-pack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything an auditor asks of a year, as one archive
         * @description Tout ce qu’un vérificateur demande d’une année, en une archive. Permission: `receipt.issue`.
         */
        get: operations["receipt.auditPack"];
        put?: never;
        /**
         * Have the archive of a year made by a job
         * @description Faire préparer l’archive d’une année par un travail. Permission: `receipt.issue`.
         */
        post: operations["receipt.packStart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/receipts/audit-pack/{jobId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The archive a job made, by its signed link
         * @description L’archive préparée par un travail, par son lien signé. Permission: `receipt.issue`.
         */
        get: operations["receipt.packFileFindOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/receipts/consolidated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue consolidated receipts of a year, or see what that would issue
         * @description Délivrer les reçus cumulatifs d’une année, ou voir ce qui serait délivré. Permission: `receipt.issue`.
         */
        post: operations["receipt.consolidate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/receipts/consolidated/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a consolidated run made of each donor
         * @description Ce qu’une production cumulative a fait de chaque donateur. Permission: `receipt.read`.
         */
        get: operations["receipt.runRowsFind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/receipts/preflight": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What to put right before the receipts of a year
         * @description Ce qu’il faut corriger avant les reçus d’une année. Permission: `receipt.read`.
         */
        get: operations["receipt.preflightFind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/receipts/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The receipts of donors without an e-mail address as one PDF, by postal code
         * @description Les reçus des donateurs sans adresse courriel en un seul PDF, par code postal. Permission: `receipt.send`.
         */
        get: operations["receipt.print"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/receipts/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The register of a tax year: every number with its state
         * @description Le registre d’une année d’imposition : chaque numéro avec son état. Permission: `receipt.read`.
         */
        get: operations["receipt.register"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/receipts/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Prove that no receipt was changed: walks the chain
         * @description Prouver qu’aucun reçu n’a été modifié : parcourt la chaîne. Permission: `receipt.read`.
         */
        get: operations["receipt.verify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/receipts/{receiptId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One receipt
         * @description Un reçu. Permission: `receipt.read`.
         */
        get: operations["receipt.findOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/receipts/{receiptId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a receipt
         * @description Annuler un reçu. Permission: `receipt.cancel`.
         */
        post: operations["receipt.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/receipts/{receiptId}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A copy of a receipt, byte for byte
         * @description Une copie d’un reçu, octet pour octet. Permission: `receipt.read`.
         */
        get: operations["receipt.pdfFindOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/receipts/{receiptId}/replace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace a receipt by a new one
         * @description Remplacer un reçu par un nouveau. Permission: `receipt.replace`.
         */
        post: operations["receipt.replace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/receipts/{receiptId}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a receipt by e-mail
         * @description Envoyer un reçu par courriel. Permission: `receipt.send`.
         */
        post: operations["receipt.send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/recurring": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List recurring gifts
         * @description Lister les dons récurrents. Permission: `recurring.read`.
         */
        get: operations["recurring-donation.find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/recurring/{planId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One recurring gift, with its installments and changes
         * @description Un don récurrent, avec ses versements et ses modifications. Permission: `recurring.read`.
         */
        get: operations["recurring-donation.findOne"];
        put?: never;
        post?: never;
        /**
         * Cancel a recurring gift; its history stays
         * @description Annuler un don récurrent; son historique demeure. Permission: `recurring.delete`.
         */
        delete: operations["recurring-donation.delete"];
        options?: never;
        head?: never;
        /**
         * Pause, resume, skip or change a recurring gift
         * @description Suspendre, reprendre, sauter ou modifier un don récurrent. Permission: `recurring.update`.
         */
        patch: operations["recurring-donation.update"];
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/recurring/{planId}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How a recurring gift changed, newest first
         * @description L’évolution d’un don récurrent, la plus récente d’abord. Permission: `recurring.read`.
         */
        get: operations["recurring-donation.changesFind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/recurring/{planId}/forecast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a recurring gift brings in the coming months
         * @description Ce qu’un don récurrent apportera dans les prochains mois. Permission: `recurring.read`.
         */
        get: operations["recurring-donation.forecastFind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/recurring/{planId}/installments/{sequence}/pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the gift that pays an installment
         * @description Inscrire le don qui paie un versement. Permission: `donation.create`.
         */
        post: operations["recurring-donation.pay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/recurring/{planId}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Schedule failed installments again
         * @description Remettre à l’horaire les versements échoués. Permission: `recurring.update`.
         */
        post: operations["recurring-donation.retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/saved-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Saved reports by name, with their schedules
         * @description Les rapports enregistrés par nom, avec leurs envois. Permission: `report.schedule`.
         */
        get: operations["saved-report.find"];
        put?: never;
        /**
         * Save a report, and have it sent to members at a rhythm
         * @description Enregistrer un rapport et le faire envoyer à des membres à un rythme. Permission: `report.schedule`.
         */
        post: operations["saved-report.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/saved-reports/{savedReportId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One saved report
         * @description Un rapport enregistré. Permission: `report.schedule`.
         */
        get: operations["saved-report.findOne"];
        put?: never;
        post?: never;
        /**
         * Delete a saved report; nothing more is sent
         * @description Supprimer un rapport enregistré; plus rien n’est envoyé. Permission: `report.schedule`.
         */
        delete: operations["saved-report.delete"];
        options?: never;
        head?: never;
        /**
         * Change a saved report, pause it or take it up again
         * @description Modifier un rapport enregistré, le mettre en pause ou le reprendre. Permission: `report.schedule`.
         */
        patch: operations["saved-report.update"];
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/saved-reports/{savedReportId}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When a saved report was sent and to whom, newest first
         * @description Quand un rapport a été envoyé et à qui, le plus récent d’abord. Permission: `report.schedule`.
         */
        get: operations["saved-report.runsFind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/saved-reports/{savedReportId}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a saved report to its recipients now
         * @description Envoyer maintenant un rapport enregistré à ses destinataires. Permission: `report.schedule`.
         */
        post: operations["saved-report.sendNow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/saved-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One’s own views of lists, and those that are shared, by name
         * @description Ses propres vues de listes et celles qui sont partagées, par nom. Permission: `view.read`.
         */
        get: operations["saved-view.find"];
        put?: never;
        /**
         * Save the filters, columns and sort of a list
         * @description Enregistrer les filtres, les colonnes et le tri d’une liste. Permission: `view.save`.
         */
        post: operations["saved-view.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/saved-views/{viewId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One view
         * @description Une vue. Permission: `view.read`.
         */
        get: operations["saved-view.findOne"];
        put?: never;
        post?: never;
        /**
         * Delete one’s own view; administrators also a shared one
         * @description Supprimer sa propre vue; l’administration, aussi une vue partagée. Permission: `view.save`.
         */
        delete: operations["saved-view.delete"];
        options?: never;
        head?: never;
        /**
         * Change one’s own view; administrators also a shared one
         * @description Modifier sa propre vue; l’administration, aussi une vue partagée. Permission: `view.save`.
         */
        patch: operations["saved-view.update"];
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/segments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List segments
         * @description Lister les segments. Permission: `segment.read`.
         */
        get: operations["segment.find"];
        put?: never;
        /**
         * Create a segment; an automatic one is calculated at once
         * @description Créer un segment; un segment automatique est calculé aussitôt. Permission: `segment.create`.
         */
        post: operations["segment.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/segments/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What may be asked of donors, with labels
         * @description Ce qui peut être demandé des donateurs, avec les libellés. Permission: `segment.read`.
         */
        get: operations["segment.fieldsFind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/segments/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Who fits criteria now: how many, and up to ten of them
         * @description Qui répond à des critères maintenant : combien, et jusqu’à dix d’entre eux. Permission: `segment.read`.
         */
        post: operations["segment.previewFind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/segments/{segmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One segment
         * @description Un segment. Permission: `segment.read`.
         */
        get: operations["segment.findOne"];
        put?: never;
        post?: never;
        /**
         * Delete a segment that no other one names
         * @description Supprimer un segment qu’aucun autre ne nomme. Permission: `segment.delete`.
         */
        delete: operations["segment.delete"];
        options?: never;
        head?: never;
        /**
         * Change a segment; new criteria are calculated at once
         * @description Modifier un segment; de nouveaux critères sont calculés aussitôt. Permission: `segment.update`.
         */
        patch: operations["segment.update"];
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/segments/{segmentId}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add donors by hand, take them out, or leave them to the rule again; in an automatic segment for administrators
         * @description Ajouter des donateurs à la main, les retirer, ou les rendre à la règle; dans un segment automatique, pour l’administration. Permission: `segment.assign`.
         */
        post: operations["segment.assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/segments/{segmentId}/donors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is in a segment now, and why; origin=manual_exclude lists who was taken out by hand
         * @description Qui est dans un segment maintenant, et pourquoi; origin=manual_exclude liste qui en a été retiré à la main. Permission: `segment.read`.
         */
        get: operations["segment.donorsFind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/segments/{segmentId}/explain/{donorId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Why a donor is in a segment or is not
         * @description Pourquoi un donateur est dans un segment ou n’y est pas. Permission: `segment.read`.
         */
        get: operations["segment.explainFind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/segments/{segmentId}/recalculate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Calculate an automatic segment again
         * @description Recalculer un segment automatique. Permission: `segment.update`.
         */
        post: operations["segment.recalculate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/soft-credits/{softCreditId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a soft credit
         * @description Retirer un crédit indirect. Permission: `soft-credit.delete`.
         */
        delete: operations["soft-credit.delete"];
        options?: never;
        head?: never;
        /**
         * Change a soft credit
         * @description Modifier un crédit indirect. Permission: `soft-credit.update`.
         */
        patch: operations["soft-credit.update"];
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/stats/attention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gifts of a period that lack something
         * @description Les dons d’une période auxquels il manque quelque chose. Permission: `report.read`.
         */
        get: operations["report.attentionFind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/stats/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Campaigns side by side
         * @description Les campagnes côte à côte. Permission: `report.read`.
         */
        get: operations["report.campaignsFind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/stats/cohorts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Donors by the year of their first gift, and how many gave in each year since
         * @description Les donateurs par année du premier don, et combien ont donné chaque année depuis. Permission: `report.read`.
         */
        get: operations["report.cohortsFind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/stats/lybunt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who gave last year but not this one, and who gave only before that
         * @description Qui a donné l’an dernier mais pas cette année, et qui n’a donné qu’avant. Permission: `report.read`.
         */
        get: operations["report.lybuntFind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/stats/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The figures of a period at a glance
         * @description Les chiffres d’une période en un coup d’œil. Permission: `report.read`.
         */
        get: operations["report.overviewFind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/stats/pyramid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Donors by the size of what they gave in a year
         * @description Les donateurs selon l’ampleur de leurs dons d’une année. Permission: `report.read`.
         */
        get: operations["report.pyramidFind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/stats/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who stayed, came, came back and left between two years
         * @description Qui est resté, arrivé, revenu et parti entre deux années. Permission: `report.read`.
         */
        get: operations["report.retentionFind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/stats/rfm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Donors by recency, frequency and amount, each in fifths
         * @description Les donateurs par récence, fréquence et montant, chacun en cinquièmes. Permission: `report.read`.
         */
        get: operations["report.rfmFind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/stats/trends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Giving by day, week, month, quarter or year, without holes
         * @description Les dons par jour, semaine, mois, trimestre ou année, sans trou. Permission: `report.read`.
         */
        get: operations["report.trendsFind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tags
         * @description Lister les étiquettes. Permission: `tag.read`.
         */
        get: operations["tag.find"];
        put?: never;
        /**
         * Create a tag
         * @description Créer une étiquette. Permission: `tag.create`.
         */
        post: operations["tag.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/tags/{tagId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One tag
         * @description Une étiquette. Permission: `tag.read`.
         */
        get: operations["tag.findOne"];
        put?: never;
        post?: never;
        /**
         * Delete a tag and take it off every donor
         * @description Supprimer une étiquette et la retirer de tous les donateurs. Permission: `tag.delete`.
         */
        delete: operations["tag.delete"];
        options?: never;
        head?: never;
        /**
         * Change a tag
         * @description Modifier une étiquette. Permission: `tag.update`.
         */
        patch: operations["tag.update"];
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tasks; those still to do unless said otherwise
         * @description Lister les tâches; celles qui restent à faire, sauf avis contraire. Permission: `task.read`.
         */
        get: operations["task.find"];
        put?: never;
        /**
         * Create a task
         * @description Créer une tâche. Permission: `task.create`.
         */
        post: operations["task.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/tasks/{taskId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One task
         * @description Une tâche. Permission: `task.read`.
         */
        get: operations["task.findOne"];
        put?: never;
        post?: never;
        /**
         * Delete a task
         * @description Supprimer une tâche. Permission: `task.delete`.
         */
        delete: operations["task.delete"];
        options?: never;
        head?: never;
        /**
         * Change a task, tick it off or reopen it
         * @description Modifier une tâche, la cocher ou la rouvrir. Permission: `task.update`.
         */
        patch: operations["task.update"];
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List message templates
         * @description Lister les modèles de message. Permission: `template.read`.
         */
        get: operations["template.find"];
        put?: never;
        /**
         * Create a message template
         * @description Créer un modèle de message. Permission: `template.create`.
         */
        post: operations["template.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/templates/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a donor would read of words that are not stored yet; nothing is stored or sent
         * @description Ce qu’un donateur lirait de mots pas encore enregistrés; rien n’est enregistré ni envoyé. Permission: `template.read`.
         */
        post: operations["template.draftPreviewFindOne"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/templates/{templateId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One message template
         * @description Un modèle de message. Permission: `template.read`.
         */
        get: operations["template.findOne"];
        put?: never;
        post?: never;
        /**
         * Delete a message template; what was sent with it stays
         * @description Supprimer un modèle de message; ce qui a été envoyé demeure. Permission: `template.delete`.
         */
        delete: operations["template.delete"];
        options?: never;
        head?: never;
        /**
         * Change a message template: each change is a new version
         * @description Modifier un modèle de message : chaque changement est une nouvelle version. Permission: `template.update`.
         */
        patch: operations["template.update"];
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/templates/{templateId}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a donor would read, in their language; nothing is sent
         * @description Ce qu’un donateur lirait, dans sa langue; rien n’est envoyé. Permission: `template.read`.
         */
        post: operations["template.previewFindOne"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/webhook-endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhook endpoints
         * @description Lister les points d’envoi de webhooks. Permission: `webhook.read`.
         */
        get: operations["webhook-endpoint.find"];
        put?: never;
        /**
         * Add a webhook endpoint; its secret is shown this once
         * @description Ajouter un point d’envoi de webhooks; son secret n’est montré que cette fois. Permission: `webhook.manage`.
         */
        post: operations["webhook-endpoint.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/webhook-endpoints/{endpointId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One webhook endpoint
         * @description Un point d’envoi de webhooks. Permission: `webhook.read`.
         */
        get: operations["webhook-endpoint.findOne"];
        put?: never;
        post?: never;
        /**
         * Delete a webhook endpoint with its log
         * @description Supprimer un point d’envoi de webhooks et son journal. Permission: `webhook.manage`.
         */
        delete: operations["webhook-endpoint.delete"];
        options?: never;
        head?: never;
        /**
         * Change a webhook endpoint, or switch it off
         * @description Modifier un point d’envoi de webhooks, ou le désactiver. Permission: `webhook.manage`.
         */
        patch: operations["webhook-endpoint.update"];
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/webhook-endpoints/{endpointId}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was sent to a webhook endpoint in the last 30 days, newest first
         * @description Ce qui a été envoyé en 30 jours, le plus récent d’abord. Permission: `webhook.read`.
         */
        get: operations["webhook-endpoint.deliveriesFind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/webhook-endpoints/{endpointId}/deliveries/{deliveryId}/redeliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an event once more, under the same event id
         * @description Envoyer un événement encore une fois, sous le même identifiant. Permission: `webhook.manage`.
         */
        post: operations["webhook-endpoint.redeliver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/webhook-endpoints/{endpointId}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give an endpoint another secret, shown this once; the old one signs nothing more
         * @description Donner un autre secret, montré cette seule fois; l’ancien ne signe plus rien. Permission: `webhook.manage`.
         */
        post: operations["webhook-endpoint.rotateSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/webhook-endpoints/{endpointId}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an endpoint a test: an event `webhook.test`, whatever it listens to
         * @description Envoyer un essai : un événement `webhook.test`, quels que soient ceux qu’il écoute. Permission: `webhook.manage`.
         */
        post: operations["webhook-endpoint.test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "donor.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A donor was added.
         * @description Un donateur a été ajouté.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Mecene-Signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The same however often it is sent. / Le même, peu importe le nombre d’envois. */
                        id: string;
                        /** @constant */
                        type: "donor.created";
                        /** Format: date-time */
                        createdAt: string;
                        organization: string;
                        data: {
                            documentId: string;
                            type: string | null;
                            language: string | null;
                            archivedAt: string | null;
                        };
                    };
                };
            };
            responses: {
                /** @description Received. Anything else is tried again for three days. / Reçu. Sinon, nouvel essai pendant trois jours. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "donor.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A donor was changed.
         * @description Un donateur a été modifié.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Mecene-Signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The same however often it is sent. / Le même, peu importe le nombre d’envois. */
                        id: string;
                        /** @constant */
                        type: "donor.updated";
                        /** Format: date-time */
                        createdAt: string;
                        organization: string;
                        data: {
                            documentId: string;
                            type: string | null;
                            language: string | null;
                            archivedAt: string | null;
                        };
                    };
                };
            };
            responses: {
                /** @description Received. Anything else is tried again for three days. / Reçu. Sinon, nouvel essai pendant trois jours. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "donor.archived": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A donor was archived.
         * @description Un donateur a été archivé.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Mecene-Signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The same however often it is sent. / Le même, peu importe le nombre d’envois. */
                        id: string;
                        /** @constant */
                        type: "donor.archived";
                        /** Format: date-time */
                        createdAt: string;
                        organization: string;
                        data: {
                            documentId: string;
                            type: string | null;
                            language: string | null;
                            archivedAt: string | null;
                        };
                    };
                };
            };
            responses: {
                /** @description Received. Anything else is tried again for three days. / Reçu. Sinon, nouvel essai pendant trois jours. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "donor.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A donor who never gave was deleted.
         * @description Un donateur qui n’avait jamais donné a été supprimé.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Mecene-Signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The same however often it is sent. / Le même, peu importe le nombre d’envois. */
                        id: string;
                        /** @constant */
                        type: "donor.deleted";
                        /** Format: date-time */
                        createdAt: string;
                        organization: string;
                        data: {
                            documentId: string;
                        };
                    };
                };
            };
            responses: {
                /** @description Received. Anything else is tried again for three days. / Reçu. Sinon, nouvel essai pendant trois jours. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "gift.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A gift was recorded.
         * @description Un don a été enregistré.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Mecene-Signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The same however often it is sent. / Le même, peu importe le nombre d’envois. */
                        id: string;
                        /** @constant */
                        type: "gift.created";
                        /** Format: date-time */
                        createdAt: string;
                        organization: string;
                        data: {
                            documentId: string;
                            donor: string;
                            campaign: string | null;
                            amount: number;
                            refundedAmount: number;
                            currency: string;
                            paymentStatus: string;
                            receivedOn: string;
                        };
                    };
                };
            };
            responses: {
                /** @description Received. Anything else is tried again for three days. / Reçu. Sinon, nouvel essai pendant trois jours. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "gift.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The money of a gift is there.
         * @description L’argent d’un don est arrivé.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Mecene-Signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The same however often it is sent. / Le même, peu importe le nombre d’envois. */
                        id: string;
                        /** @constant */
                        type: "gift.completed";
                        /** Format: date-time */
                        createdAt: string;
                        organization: string;
                        data: {
                            documentId: string;
                            donor: string;
                            campaign: string | null;
                            amount: number;
                            refundedAmount: number;
                            currency: string;
                            paymentStatus: string;
                            receivedOn: string;
                        };
                    };
                };
            };
            responses: {
                /** @description Received. Anything else is tried again for three days. / Reçu. Sinon, nouvel essai pendant trois jours. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "gift.refunded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A gift was refunded, in part or whole.
         * @description Un don a été remboursé, en partie ou en entier.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Mecene-Signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The same however often it is sent. / Le même, peu importe le nombre d’envois. */
                        id: string;
                        /** @constant */
                        type: "gift.refunded";
                        /** Format: date-time */
                        createdAt: string;
                        organization: string;
                        data: {
                            documentId: string;
                            donor: string;
                            campaign: string | null;
                            amount: number;
                            refundedAmount: number;
                            currency: string;
                            paymentStatus: string;
                            receivedOn: string;
                        };
                    };
                };
            };
            responses: {
                /** @description Received. Anything else is tried again for three days. / Reçu. Sinon, nouvel essai pendant trois jours. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "gift.cancelled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A gift that was not paid was cancelled.
         * @description Un don qui n’était pas payé a été annulé.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Mecene-Signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The same however often it is sent. / Le même, peu importe le nombre d’envois. */
                        id: string;
                        /** @constant */
                        type: "gift.cancelled";
                        /** Format: date-time */
                        createdAt: string;
                        organization: string;
                        data: {
                            documentId: string;
                            donor: string;
                            campaign: string | null;
                            amount: number;
                            refundedAmount: number;
                            currency: string;
                            paymentStatus: string;
                            receivedOn: string;
                        };
                    };
                };
            };
            responses: {
                /** @description Received. Anything else is tried again for three days. / Reçu. Sinon, nouvel essai pendant trois jours. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "gift.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A gift was changed.
         * @description Un don a été modifié.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Mecene-Signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The same however often it is sent. / Le même, peu importe le nombre d’envois. */
                        id: string;
                        /** @constant */
                        type: "gift.updated";
                        /** Format: date-time */
                        createdAt: string;
                        organization: string;
                        data: {
                            documentId: string;
                            donor: string;
                            campaign: string | null;
                            amount: number;
                            refundedAmount: number;
                            currency: string;
                            paymentStatus: string;
                            receivedOn: string;
                        };
                    };
                };
            };
            responses: {
                /** @description Received. Anything else is tried again for three days. / Reçu. Sinon, nouvel essai pendant trois jours. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "gift.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A gift was deleted.
         * @description Un don a été supprimé.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Mecene-Signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The same however often it is sent. / Le même, peu importe le nombre d’envois. */
                        id: string;
                        /** @constant */
                        type: "gift.deleted";
                        /** Format: date-time */
                        createdAt: string;
                        organization: string;
                        data: {
                            documentId: string;
                        };
                    };
                };
            };
            responses: {
                /** @description Received. Anything else is tried again for three days. / Reçu. Sinon, nouvel essai pendant trois jours. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "recurring.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A recurring gift was started.
         * @description Un don récurrent a commencé.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Mecene-Signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The same however often it is sent. / Le même, peu importe le nombre d’envois. */
                        id: string;
                        /** @constant */
                        type: "recurring.created";
                        /** Format: date-time */
                        createdAt: string;
                        organization: string;
                        data: {
                            documentId: string;
                            donor: string;
                            amount: number;
                            currency: string;
                            frequency: string;
                            planStatus: string;
                            nextPaymentDate: string | null;
                        };
                    };
                };
            };
            responses: {
                /** @description Received. Anything else is tried again for three days. / Reçu. Sinon, nouvel essai pendant trois jours. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "recurring.changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A recurring gift was changed, paused or resumed.
         * @description Un don récurrent a été modifié, suspendu ou repris.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Mecene-Signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The same however often it is sent. / Le même, peu importe le nombre d’envois. */
                        id: string;
                        /** @constant */
                        type: "recurring.changed";
                        /** Format: date-time */
                        createdAt: string;
                        organization: string;
                        data: {
                            documentId: string;
                            donor: string;
                            amount: number;
                            currency: string;
                            frequency: string;
                            planStatus: string;
                            nextPaymentDate: string | null;
                        };
                    };
                };
            };
            responses: {
                /** @description Received. Anything else is tried again for three days. / Reçu. Sinon, nouvel essai pendant trois jours. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "recurring.cancelled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A recurring gift was cancelled.
         * @description Un don récurrent a été annulé.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Mecene-Signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The same however often it is sent. / Le même, peu importe le nombre d’envois. */
                        id: string;
                        /** @constant */
                        type: "recurring.cancelled";
                        /** Format: date-time */
                        createdAt: string;
                        organization: string;
                        data: {
                            documentId: string;
                            donor: string;
                            amount: number;
                            currency: string;
                            frequency: string;
                            planStatus: string;
                            nextPaymentDate: string | null;
                        };
                    };
                };
            };
            responses: {
                /** @description Received. Anything else is tried again for three days. / Reçu. Sinon, nouvel essai pendant trois jours. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "receipt.issued": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A receipt was issued.
         * @description Un reçu a été émis.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Mecene-Signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The same however often it is sent. / Le même, peu importe le nombre d’envois. */
                        id: string;
                        /** @constant */
                        type: "receipt.issued";
                        /** Format: date-time */
                        createdAt: string;
                        organization: string;
                        data: {
                            documentId: string;
                            donor: string;
                            number: string;
                            receiptStatus: string;
                            year?: number;
                            eligibleAmount: number;
                            currency?: string;
                            issuedOn: string;
                            replaces?: string | null;
                            replacedBy?: string | null;
                        };
                    };
                };
            };
            responses: {
                /** @description Received. Anything else is tried again for three days. / Reçu. Sinon, nouvel essai pendant trois jours. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "receipt.replaced": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A receipt was replaced by another.
         * @description Un reçu a été remplacé par un autre.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Mecene-Signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The same however often it is sent. / Le même, peu importe le nombre d’envois. */
                        id: string;
                        /** @constant */
                        type: "receipt.replaced";
                        /** Format: date-time */
                        createdAt: string;
                        organization: string;
                        data: {
                            documentId: string;
                            donor: string;
                            number: string;
                            receiptStatus: string;
                            year?: number;
                            eligibleAmount: number;
                            currency?: string;
                            issuedOn: string;
                            replaces?: string | null;
                            replacedBy?: string | null;
                        };
                    };
                };
            };
            responses: {
                /** @description Received. Anything else is tried again for three days. / Reçu. Sinon, nouvel essai pendant trois jours. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "receipt.cancelled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A receipt was cancelled.
         * @description Un reçu a été annulé.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Mecene-Signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The same however often it is sent. / Le même, peu importe le nombre d’envois. */
                        id: string;
                        /** @constant */
                        type: "receipt.cancelled";
                        /** Format: date-time */
                        createdAt: string;
                        organization: string;
                        data: {
                            documentId: string;
                            donor: string;
                            number: string;
                            receiptStatus: string;
                            year?: number;
                            eligibleAmount: number;
                            currency?: string;
                            issuedOn: string;
                            replaces?: string | null;
                            replacedBy?: string | null;
                        };
                    };
                };
            };
            responses: {
                /** @description Received. Anything else is tried again for three days. / Reçu. Sinon, nouvel essai pendant trois jours. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "communication.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A message was sent, delivered, opened or failed.
         * @description Un message a été envoyé, remis, ouvert ou a échoué.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Mecene-Signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The same however often it is sent. / Le même, peu importe le nombre d’envois. */
                        id: string;
                        /** @constant */
                        type: "communication.updated";
                        /** Format: date-time */
                        createdAt: string;
                        organization: string;
                        data: {
                            documentId: string;
                            donor: string;
                            communicationType: string;
                            deliveryStatus: string;
                        };
                    };
                };
            };
            responses: {
                /** @description Received. Anything else is tried again for three days. / Reçu. Sinon, nouvel essai pendant trois jours. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "tag.assigned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A tag was put on a donor.
         * @description Une étiquette a été mise à un donateur.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Mecene-Signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The same however often it is sent. / Le même, peu importe le nombre d’envois. */
                        id: string;
                        /** @constant */
                        type: "tag.assigned";
                        /** Format: date-time */
                        createdAt: string;
                        organization: string;
                        data: {
                            donor: string;
                            tag: string;
                        };
                    };
                };
            };
            responses: {
                /** @description Received. Anything else is tried again for three days. / Reçu. Sinon, nouvel essai pendant trois jours. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "tag.unassigned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A tag was taken off a donor.
         * @description Une étiquette a été retirée à un donateur.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    "Mecene-Signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The same however often it is sent. / Le même, peu importe le nombre d’envois. */
                        id: string;
                        /** @constant */
                        type: "tag.unassigned";
                        /** Format: date-time */
                        createdAt: string;
                        organization: string;
                        data: {
                            donor: string;
                            tag: string;
                        };
                    };
                };
            };
            responses: {
                /** @description Received. Anything else is tried again for three days. / Reçu. Sinon, nouvel essai pendant trois jours. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        Error: {
            data: null;
            error: {
                status: number;
                name: string;
                message: string;
                details: {
                    /** @enum {string} */
                    code: "VALIDATION" | "MALFORMED_BODY" | "MISSING_DATA" | "NUL_BYTE" | "ORGANIZATION_REQUIRED" | "INVALID_REFERENCE" | "READ_ONLY_FIELD" | "INVALID_VALUE" | "INVALID_AMOUNT" | "INVALID_CURRENCY" | "EXCHANGE_RATE_REQUIRED" | "INVALID_DATE" | "CUSTOM_FIELD_INVALID" | "UNAUTHORIZED" | "FORBIDDEN" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "BUSY" | "ALREADY_EXISTS" | "IN_USE" | "ILLEGAL_STATE_MOVE" | "REFUND_EXCEEDS_GIFT" | "GIFT_NOT_REFUNDABLE" | "GIFT_RECEIPTED" | "DONOR_NAMELESS" | "DONOR_HAS_GIFTS" | "CURRENCY_LOCKED" | "CAMPAIGN_CYCLE" | "SEGMENT_NOT_AUTOMATIC" | "LAST_ADMIN" | "IDEMPOTENCY_KEY_REUSED" | "IDEMPOTENCY_KEY_INVALID" | "STALE" | "PAYLOAD_TOO_LARGE" | "UNSUPPORTED_MEDIA_TYPE" | "RATE_LIMITED" | "SIGN_IN_REFUSED" | "ACCOUNT_BLOCKED" | "CURRENT_PASSWORD_WRONG" | "PASSWORD_UNCHANGED" | "PASSWORDS_DIFFER" | "RESET_LINK_EXPIRED" | "BAD_REQUEST" | "IMPORT_UNREADABLE" | "PLAN_ENDED" | "PAUSE_OVERLAPS" | "INSTALLMENT_NOT_OPEN" | "INSTALLMENT_OUT_OF_ORDER" | "NOTHING_TO_RETRY" | "PLEDGE_CLOSED" | "PLEDGE_SCHEDULE_SUM" | "SOFT_CREDIT_EXCEEDS_GIFT" | "LINK_INVALID" | "LINK_EXPIRED" | "BULK_NOT_UNDOABLE" | "TEMPLATE_UNKNOWN_FIELDS" | "TEMPLATE_UNREADABLE" | "TEMPLATE_EMPTY" | "TEMPLATE_LANGUAGE_MISSING" | "TEMPLATE_NEEDS_GIFT" | "MESSAGE_NOT_ALLOWED" | "MAIL_SENDER_MISSING" | "MAIL_ADDRESS_MISSING" | "SMS_NOT_SET_UP" | "DONOR_HAS_CONSENTS" | "NOT_RECEIPTABLE" | "RECEIPT_MISSING" | "RECEIPT_IMAGE_UNREADABLE" | "WORDING_NOT_PUBLISHABLE" | "PREVIEW_INCOMPLETE" | "NOTHING_TO_PRINT" | "UNPRINTABLE_TEXT" | "NOT_IMPLEMENTED" | "INTERNAL" | "TOO_MANY_ENDPOINTS" | "ENDPOINT_INACTIVE" | "BATCH_NOT_OPEN" | "BATCH_NOT_POSTED" | "BATCH_HAS_GIFTS" | "BATCH_FULL" | "BATCH_ROWS_STALE" | "BATCH_ROWS_INVALID" | "BATCH_TOTALS_DIFFER" | "BATCH_RECEIPTED" | "BATCH_MONEY_MOVED" | "RECIPIENT_WITHOUT_EMAIL" | "RECIPIENT_MAY_NOT" | "NO_RECIPIENTS";
                };
            };
        };
    };
    responses: {
        /** @description Refused. / Refusé. */
        Error: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "my-organization.find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            name: string;
                            slug: string;
                            /** @enum {string} */
                            role: "admin" | "member" | "viewer";
                            permissions: ("organization.create" | "organization.read" | "organization.update" | "organization.delete" | "member.read" | "member.create" | "member.update" | "member.delete" | "audit.read" | "custom-field.read" | "custom-field.create" | "custom-field.update" | "custom-field.delete" | "fund.read" | "fund.create" | "fund.update" | "fund.delete" | "donor.read" | "donor.create" | "donor.update" | "donor.delete" | "donor.merge" | "donor.bulk" | "donor.export" | "donor.read-sensitive" | "household.read" | "household.create" | "household.update" | "household.delete" | "donation.read" | "donation.create" | "donation.update" | "donation.cancel" | "donation.refund" | "donation.delete" | "donation.export" | "allocation.read" | "allocation.create" | "allocation.update" | "allocation.delete" | "soft-credit.read" | "soft-credit.create" | "soft-credit.update" | "soft-credit.delete" | "pledge.read" | "pledge.create" | "pledge.update" | "pledge.delete" | "gift-batch.read" | "gift-batch.create" | "gift-batch.update" | "gift-batch.post" | "gift-batch.reopen" | "gift-batch.delete" | "exchange-rate.read" | "exchange-rate.create" | "exchange-rate.update" | "exchange-rate.delete" | "payment-method.read" | "payment-method.create" | "payment-method.update" | "payment-method.delete" | "note.read" | "note.create" | "note.update" | "note.delete" | "activity.read" | "activity.create" | "task.read" | "task.create" | "task.update" | "task.delete" | "tag.read" | "tag.create" | "tag.update" | "tag.delete" | "tag.assign" | "segment.read" | "segment.create" | "segment.update" | "segment.delete" | "segment.assign" | "campaign.read" | "campaign.create" | "campaign.update" | "campaign.delete" | "recurring.read" | "recurring.create" | "recurring.update" | "recurring.delete" | "communication.read" | "communication.create" | "communication.update" | "communication.delete" | "template.read" | "template.create" | "template.update" | "template.delete" | "consent.read" | "consent.create" | "outbox.read" | "receipt.read" | "receipt.issue" | "receipt.replace" | "receipt.cancel" | "receipt.send" | "import.read" | "import.create" | "export.read" | "report.read" | "report.staff-revenue" | "report.schedule" | "view.read" | "view.save" | "view.share" | "webhook.read" | "webhook.manage" | "bulk.read")[];
                            defaultCurrency: string;
                            /** @enum {string} */
                            defaultLanguage: "fr" | "en";
                            timezone: string;
                            fiscalYearStartMonth: number;
                        }[];
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "my-organization.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        name: string;
                        legalName?: string | null;
                        slug?: string;
                        charityRegistrationNumber?: (string | null) | "";
                        isRegisteredCharity?: boolean;
                        address?: {
                            line1?: string | null;
                            line2?: string | null;
                            city?: string | null;
                            province?: string | null;
                            postalCode?: string | null;
                            country?: string | null;
                        };
                        phone?: string | null;
                        email?: (string | null) | "";
                        website?: (string | null) | "";
                        timezone?: string;
                        defaultCurrency?: string;
                        /** @enum {string} */
                        defaultLanguage?: "fr" | "en";
                        fiscalYearStartMonth?: number;
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            name: string;
                            legalName: string | null;
                            slug: string;
                            charityRegistrationNumber: string | null;
                            isRegisteredCharity: boolean;
                            address: {
                                line1: string | null;
                                line2: string | null;
                                city: string | null;
                                province: string | null;
                                postalCode: string | null;
                                country: string | null;
                            };
                            phone: string | null;
                            email: string | null;
                            website: string | null;
                            timezone: string;
                            defaultCurrency: string;
                            /** @enum {string} */
                            defaultLanguage: "fr" | "en";
                            fiscalYearStartMonth: number;
                            logo: {
                                documentId: string;
                                name: string;
                                url: string;
                            } | null;
                            receiptSettings: {
                                placeOfIssue: {
                                    fr: string | null;
                                    en: string | null;
                                };
                                signatoryName: string | null;
                                signatoryTitle: {
                                    fr: string | null;
                                    en: string | null;
                                };
                                signatoryFrom: string | null;
                                signatoryUntil: string | null;
                                signatureImage: string | null;
                                prefix: string | null;
                                minimumAmount: number | null;
                            };
                            messageSettings: {
                                fromName: {
                                    fr: string | null;
                                    en: string | null;
                                };
                                fromEmail: string | null;
                                replyTo: string | null;
                                footer: {
                                    fr: string | null;
                                    en: string | null;
                                };
                            };
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "settings.findOne": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            name: string;
                            legalName: string | null;
                            slug: string;
                            charityRegistrationNumber: string | null;
                            isRegisteredCharity: boolean;
                            address: {
                                line1: string | null;
                                line2: string | null;
                                city: string | null;
                                province: string | null;
                                postalCode: string | null;
                                country: string | null;
                            };
                            phone: string | null;
                            email: string | null;
                            website: string | null;
                            timezone: string;
                            defaultCurrency: string;
                            /** @enum {string} */
                            defaultLanguage: "fr" | "en";
                            fiscalYearStartMonth: number;
                            logo: {
                                documentId: string;
                                name: string;
                                url: string;
                            } | null;
                            receiptSettings: {
                                placeOfIssue: {
                                    fr: string | null;
                                    en: string | null;
                                };
                                signatoryName: string | null;
                                signatoryTitle: {
                                    fr: string | null;
                                    en: string | null;
                                };
                                signatoryFrom: string | null;
                                signatoryUntil: string | null;
                                signatureImage: string | null;
                                prefix: string | null;
                                minimumAmount: number | null;
                            };
                            messageSettings: {
                                fromName: {
                                    fr: string | null;
                                    en: string | null;
                                };
                                fromEmail: string | null;
                                replyTo: string | null;
                                footer: {
                                    fr: string | null;
                                    en: string | null;
                                };
                            };
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "settings.update": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        name?: string;
                        legalName?: string | null;
                        slug?: string;
                        charityRegistrationNumber?: (string | null) | "";
                        isRegisteredCharity?: boolean;
                        address?: {
                            line1?: string | null;
                            line2?: string | null;
                            city?: string | null;
                            province?: string | null;
                            postalCode?: string | null;
                            country?: string | null;
                        };
                        phone?: string | null;
                        email?: (string | null) | "";
                        website?: (string | null) | "";
                        timezone?: string;
                        defaultCurrency?: string;
                        /** @enum {string} */
                        defaultLanguage?: "fr" | "en";
                        fiscalYearStartMonth?: number;
                        logo?: string | null;
                        receiptSettings?: {
                            placeOfIssue?: {
                                fr?: string | null;
                                en?: string | null;
                            };
                            signatoryName?: string | null;
                            signatoryTitle?: {
                                fr?: string | null;
                                en?: string | null;
                            };
                            signatoryFrom?: string | null;
                            signatoryUntil?: string | null;
                            signatureImage?: string | null;
                            prefix?: string | null;
                            minimumAmount?: number | null;
                        };
                        messageSettings?: {
                            fromName?: {
                                fr?: string | null;
                                en?: string | null;
                            };
                            fromEmail?: string | null;
                            replyTo?: string | null;
                            footer?: {
                                fr?: string | null;
                                en?: string | null;
                            };
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            name: string;
                            legalName: string | null;
                            slug: string;
                            charityRegistrationNumber: string | null;
                            isRegisteredCharity: boolean;
                            address: {
                                line1: string | null;
                                line2: string | null;
                                city: string | null;
                                province: string | null;
                                postalCode: string | null;
                                country: string | null;
                            };
                            phone: string | null;
                            email: string | null;
                            website: string | null;
                            timezone: string;
                            defaultCurrency: string;
                            /** @enum {string} */
                            defaultLanguage: "fr" | "en";
                            fiscalYearStartMonth: number;
                            logo: {
                                documentId: string;
                                name: string;
                                url: string;
                            } | null;
                            receiptSettings: {
                                placeOfIssue: {
                                    fr: string | null;
                                    en: string | null;
                                };
                                signatoryName: string | null;
                                signatoryTitle: {
                                    fr: string | null;
                                    en: string | null;
                                };
                                signatoryFrom: string | null;
                                signatoryUntil: string | null;
                                signatureImage: string | null;
                                prefix: string | null;
                                minimumAmount: number | null;
                            };
                            messageSettings: {
                                fromName: {
                                    fr: string | null;
                                    en: string | null;
                                };
                                fromEmail: string | null;
                                replyTo: string | null;
                                footer: {
                                    fr: string | null;
                                    en: string | null;
                                };
                            };
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "audit.find": {
        parameters: {
            query?: {
                subject?: string;
                donor?: string;
                actor?: string;
                action?: string;
                from?: string;
                to?: string;
                pagination?: {
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "true" | "false";
                    cursor?: string;
                };
            };
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            action: string;
                            actor: {
                                /** @enum {string} */
                                kind: "admin" | "user" | "token" | "system";
                                id: string | null;
                                name: string | null;
                            };
                            occurredAt: string;
                            ipAddress: string | null;
                            subject: {
                                type: string;
                                documentId: string;
                            } | null;
                            before: unknown;
                            after: unknown;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageSize: number;
                                pageCount?: number;
                                total?: number;
                                /** @description There are more than total: a search counts up to 10,000. · Il y en a plus : une recherche compte jusqu’à 10 000. */
                                isTotalCapped?: boolean;
                                nextCursor?: string | null;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "audit.verifyFind": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            entries: number;
                            isIntact: boolean;
                            firstBroken: {
                                documentId: string;
                                occurredAt: string;
                            } | null;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "bulk.find": {
        parameters: {
            query?: {
                jobStatus?: "queued" | "running" | "succeeded" | "failed" | "cancelled" | "undone";
                pagination?: {
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "true" | "false";
                    cursor?: string;
                };
            };
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            kind: string;
                            parameters: {
                                [key: string]: unknown;
                            };
                            /** @enum {string} */
                            jobStatus: "queued" | "running" | "succeeded" | "failed" | "cancelled" | "undone";
                            progress: {
                                done: number;
                                total: number;
                            };
                            counts: {
                                chosen: number;
                                changed: number;
                                unchanged: number;
                                undone: number;
                                kept: number;
                            };
                            error: unknown;
                            startedBy: string | null;
                            undoneAt: string | null;
                            undoneBy: string | null;
                            createdAt: string;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageSize: number;
                                pageCount?: number;
                                total?: number;
                                /** @description There are more than total: a search counts up to 10,000. · Il y en a plus : une recherche compte jusqu’à 10 000. */
                                isTotalCapped?: boolean;
                                nextCursor?: string | null;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "bulk.findOne": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                bulkOperationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            kind: string;
                            parameters: {
                                [key: string]: unknown;
                            };
                            /** @enum {string} */
                            jobStatus: "queued" | "running" | "succeeded" | "failed" | "cancelled" | "undone";
                            progress: {
                                done: number;
                                total: number;
                            };
                            counts: {
                                chosen: number;
                                changed: number;
                                unchanged: number;
                                undone: number;
                                kept: number;
                            };
                            error: unknown;
                            startedBy: string | null;
                            undoneAt: string | null;
                            undoneBy: string | null;
                            createdAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "bulk.donorsFind": {
        parameters: {
            query?: {
                outcome?: "chosen" | "changed" | "unchanged" | "undone" | "kept";
                pagination?: {
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "true" | "false";
                    cursor?: string;
                };
            };
            header?: never;
            path: {
                organizationId: string;
                bulkOperationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            donor: {
                                documentId: string;
                                name: string;
                            } | null;
                            /** @enum {string} */
                            outcome: "chosen" | "changed" | "unchanged" | "undone" | "kept";
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageSize: number;
                                pageCount?: number;
                                total?: number;
                                /** @description There are more than total: a search counts up to 10,000. · Il y en a plus : une recherche compte jusqu’à 10 000. */
                                isTotalCapped?: boolean;
                                nextCursor?: string | null;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "bulk.undo": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
                bulkOperationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: Record<string, never>;
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            kind: string;
                            /** @enum {string} */
                            jobStatus: "queued" | "running" | "succeeded" | "failed" | "cancelled";
                            progress: {
                                done: number;
                                total: number;
                            };
                            result: unknown;
                            error: unknown;
                            startedBy: string;
                            createdAt: string;
                            finishedAt: string | null;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "campaign.find": {
        parameters: {
            query?: {
                search?: string;
                campaignStatus?: "draft" | "active" | "paused" | "completed" | "cancelled";
                parent?: string;
                sort?: string;
                pagination?: {
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "true" | "false";
                    cursor?: string;
                };
            };
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            name: string;
                            nameFr: string | null;
                            nameEn: string | null;
                            description: string | null;
                            descriptionFr: string | null;
                            descriptionEn: string | null;
                            code: string | null;
                            parent: {
                                documentId: string;
                                name: string;
                            } | null;
                            startDate: string | null;
                            endDate: string | null;
                            goalAmount: number | null;
                            goalDonors: number | null;
                            /** @enum {string} */
                            campaignStatus: "draft" | "active" | "paused" | "completed" | "cancelled";
                            cost: number;
                            audienceSize: number | null;
                            currency: string;
                            totalRaised: number;
                            donorCount: number;
                            giftCount: number;
                            averageGift: number;
                            responseRate: number | null;
                            costPerDonor: number | null;
                            roi: number | null;
                            createdAt: string;
                            updatedAt: string;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageSize: number;
                                pageCount?: number;
                                total?: number;
                                /** @description There are more than total: a search counts up to 10,000. · Il y en a plus : une recherche compte jusqu’à 10 000. */
                                isTotalCapped?: boolean;
                                nextCursor?: string | null;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "campaign.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        name: string;
                        nameFr?: string | null;
                        nameEn?: string | null;
                        description?: string | null;
                        descriptionFr?: string | null;
                        descriptionEn?: string | null;
                        code?: string | null;
                        parent?: string | null;
                        startDate?: string | null;
                        endDate?: string | null;
                        goalAmount?: number | null;
                        goalDonors?: number | null;
                        /** @enum {string} */
                        campaignStatus?: "draft" | "active" | "paused" | "completed" | "cancelled";
                        cost?: number;
                        audienceSize?: number | null;
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            name: string;
                            nameFr: string | null;
                            nameEn: string | null;
                            description: string | null;
                            descriptionFr: string | null;
                            descriptionEn: string | null;
                            code: string | null;
                            parent: {
                                documentId: string;
                                name: string;
                            } | null;
                            startDate: string | null;
                            endDate: string | null;
                            goalAmount: number | null;
                            goalDonors: number | null;
                            /** @enum {string} */
                            campaignStatus: "draft" | "active" | "paused" | "completed" | "cancelled";
                            cost: number;
                            audienceSize: number | null;
                            currency: string;
                            totalRaised: number;
                            donorCount: number;
                            giftCount: number;
                            averageGift: number;
                            responseRate: number | null;
                            costPerDonor: number | null;
                            roi: number | null;
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "campaign.findOne": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            name: string;
                            nameFr: string | null;
                            nameEn: string | null;
                            description: string | null;
                            descriptionFr: string | null;
                            descriptionEn: string | null;
                            code: string | null;
                            parent: {
                                documentId: string;
                                name: string;
                            } | null;
                            startDate: string | null;
                            endDate: string | null;
                            goalAmount: number | null;
                            goalDonors: number | null;
                            /** @enum {string} */
                            campaignStatus: "draft" | "active" | "paused" | "completed" | "cancelled";
                            cost: number;
                            audienceSize: number | null;
                            currency: string;
                            totalRaised: number;
                            donorCount: number;
                            giftCount: number;
                            averageGift: number;
                            responseRate: number | null;
                            costPerDonor: number | null;
                            roi: number | null;
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "campaign.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. / Fait. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    "campaign.update": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                organizationId: string;
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        name?: string;
                        nameFr?: string | null;
                        nameEn?: string | null;
                        description?: string | null;
                        descriptionFr?: string | null;
                        descriptionEn?: string | null;
                        code?: string | null;
                        parent?: string | null;
                        startDate?: string | null;
                        endDate?: string | null;
                        goalAmount?: number | null;
                        goalDonors?: number | null;
                        /** @enum {string} */
                        campaignStatus?: "draft" | "active" | "paused" | "completed" | "cancelled";
                        cost?: number;
                        audienceSize?: number | null;
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            name: string;
                            nameFr: string | null;
                            nameEn: string | null;
                            description: string | null;
                            descriptionFr: string | null;
                            descriptionEn: string | null;
                            code: string | null;
                            parent: {
                                documentId: string;
                                name: string;
                            } | null;
                            startDate: string | null;
                            endDate: string | null;
                            goalAmount: number | null;
                            goalDonors: number | null;
                            /** @enum {string} */
                            campaignStatus: "draft" | "active" | "paused" | "completed" | "cancelled";
                            cost: number;
                            audienceSize: number | null;
                            currency: string;
                            totalRaised: number;
                            donorCount: number;
                            giftCount: number;
                            averageGift: number;
                            responseRate: number | null;
                            costPerDonor: number | null;
                            roi: number | null;
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "campaign.donationsFind": {
        parameters: {
            query?: {
                search?: string;
                from?: string;
                to?: string;
                minAmount?: string;
                maxAmount?: string;
                donationType?: "one_time" | "recurring" | "pledge_payment" | "in_kind" | "securities" | "matching" | "event";
                paymentStatus?: "pending" | "processing" | "completed" | "failed" | "cancelled" | "partially_refunded" | "refunded" | "disputed";
                paymentMethodType?: "card" | "bank_debit" | "cheque" | "cash" | "transfer" | "paypal" | "in_kind" | "securities" | "other";
                fund?: string;
                donor?: string;
                giftBatch?: string;
                tag?: string;
                acknowledgement?: "to_do" | "sent" | "not_needed";
                receipted?: "true" | "false";
                counted?: "true";
                includeChildren?: "true" | "false";
                sort?: string;
                pagination?: {
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "true" | "false";
                    cursor?: string;
                };
            };
            header?: never;
            path: {
                organizationId: string;
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            donor: {
                                documentId: string;
                                name: string;
                            };
                            amount: number;
                            currency: string;
                            baseAmount: number;
                            countedAmount: number;
                            refundedAmount: number;
                            /** @enum {string} */
                            donationType: "one_time" | "recurring" | "pledge_payment" | "in_kind" | "securities" | "matching" | "event";
                            /** @enum {string} */
                            paymentStatus: "pending" | "processing" | "completed" | "failed" | "cancelled" | "partially_refunded" | "refunded" | "disputed";
                            /** @enum {string} */
                            paymentMethodType: "card" | "bank_debit" | "cheque" | "cash" | "transfer" | "paypal" | "in_kind" | "securities" | "other";
                            chequeNumber: string | null;
                            receivedAt: string | null;
                            receivedOn: string;
                            campaign: {
                                documentId: string;
                                name: string;
                            } | null;
                            allocations: {
                                fund: {
                                    documentId: string;
                                    name: string;
                                };
                                amount: number;
                            }[];
                            eligibleAmount: number | null;
                            /** @enum {string} */
                            acknowledgement: "to_do" | "sent" | "not_needed";
                            receiptNumber: string | null;
                            isAnonymous: boolean;
                            memo: string | null;
                            createdAt: string;
                            updatedAt: string;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageSize: number;
                                pageCount?: number;
                                total?: number;
                                /** @description There are more than total: a search counts up to 10,000. · Il y en a plus : une recherche compte jusqu’à 10 000. */
                                isTotalCapped?: boolean;
                                nextCursor?: string | null;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "campaign.statsFind": {
        parameters: {
            query?: {
                includeChildren?: "true" | "false";
            };
            header?: never;
            path: {
                organizationId: string;
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            totalRaised: number;
                            donorCount: number;
                            giftCount: number;
                            averageGift: number | null;
                            medianGift: number | null;
                            largestGift: number | null;
                            newDonors: number;
                            audience: number | null;
                            responseRate: number | null;
                            cost: number;
                            costPerDollar: number | null;
                            costPerNewDonor: number | null;
                            roi: number | null;
                            progressAmount: number | null;
                            progressDonors: number | null;
                            byDay: {
                                date: string;
                                amount: number;
                                gifts: number;
                            }[];
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "communication.everyFind": {
        parameters: {
            query?: {
                type?: "email" | "sms" | "letter" | "phone" | "in_person";
                direction?: "outbound" | "inbound";
                deliveryStatus?: "draft" | "queued" | "sent" | "delivered" | "opened" | "clicked" | "bounced" | "failed" | "suppressed";
                pagination?: {
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "true" | "false";
                    cursor?: string;
                };
                messageClass?: "receipt" | "transactional" | "fundraising" | "commercial";
                template?: string;
                from?: string;
                to?: string;
            };
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            /** @enum {string} */
                            communicationType: "email" | "sms" | "letter" | "phone" | "in_person";
                            /** @enum {string} */
                            direction: "outbound" | "inbound";
                            /** @enum {string} */
                            messageClass: "receipt" | "transactional" | "fundraising" | "commercial";
                            subject: string | null;
                            /** @enum {string} */
                            language: "fr" | "en";
                            toAddress: string | null;
                            /** @enum {string} */
                            deliveryStatus: "draft" | "queued" | "sent" | "delivered" | "opened" | "clicked" | "bounced" | "failed" | "suppressed";
                            sentAt: string | null;
                            failureReason: string | null;
                            sentBy: string | null;
                            template: string | null;
                            createdAt: string;
                            donor: {
                                documentId: string;
                                name: string;
                            };
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageSize: number;
                                pageCount?: number;
                                total?: number;
                                /** @description There are more than total: a search counts up to 10,000. · Il y en a plus : une recherche compte jusqu’à 10 000. */
                                isTotalCapped?: boolean;
                                nextCursor?: string | null;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "communication.findOne": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                communicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            donor: string;
                            /** @enum {string} */
                            communicationType: "email" | "sms" | "letter" | "phone" | "in_person";
                            /** @enum {string} */
                            direction: "outbound" | "inbound";
                            /** @enum {string} */
                            messageClass: "receipt" | "transactional" | "fundraising" | "commercial";
                            subject: string | null;
                            content: string;
                            /** @enum {string} */
                            language: "fr" | "en";
                            toAddress: string | null;
                            /** @enum {string} */
                            deliveryStatus: "draft" | "queued" | "sent" | "delivered" | "opened" | "clicked" | "bounced" | "failed" | "suppressed";
                            sentAt: string | null;
                            deferredAt: string | null;
                            deliveredAt: string | null;
                            openedAt: string | null;
                            clickedAt: string | null;
                            bouncedAt: string | null;
                            complainedAt: string | null;
                            failureReason: string | null;
                            sentBy: string | null;
                            provider: string | null;
                            providerMessageId: string | null;
                            messageId: string | null;
                            template: string | null;
                            templateVersion: number | null;
                            consentBasis: ("express" | "implied_gift" | "implied_membership" | "implied_enquiry" | "exempt") | null;
                            consentEvidence: {
                                [key: string]: unknown;
                            } | null;
                            attachments: {
                                filename: string;
                                sha256: string;
                            }[];
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "communication.update": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                organizationId: string;
                communicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** @enum {string} */
                        deliveryStatus: "draft" | "queued" | "sent" | "delivered" | "opened" | "clicked" | "bounced" | "failed" | "suppressed";
                        occurredAt?: string;
                        failureReason?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            donor: string;
                            /** @enum {string} */
                            communicationType: "email" | "sms" | "letter" | "phone" | "in_person";
                            /** @enum {string} */
                            direction: "outbound" | "inbound";
                            /** @enum {string} */
                            messageClass: "receipt" | "transactional" | "fundraising" | "commercial";
                            subject: string | null;
                            content: string;
                            /** @enum {string} */
                            language: "fr" | "en";
                            toAddress: string | null;
                            /** @enum {string} */
                            deliveryStatus: "draft" | "queued" | "sent" | "delivered" | "opened" | "clicked" | "bounced" | "failed" | "suppressed";
                            sentAt: string | null;
                            deferredAt: string | null;
                            deliveredAt: string | null;
                            openedAt: string | null;
                            clickedAt: string | null;
                            bouncedAt: string | null;
                            complainedAt: string | null;
                            failureReason: string | null;
                            sentBy: string | null;
                            provider: string | null;
                            providerMessageId: string | null;
                            messageId: string | null;
                            template: string | null;
                            templateVersion: number | null;
                            consentBasis: ("express" | "implied_gift" | "implied_membership" | "implied_enquiry" | "exempt") | null;
                            consentEvidence: {
                                [key: string]: unknown;
                            } | null;
                            attachments: {
                                filename: string;
                                sha256: string;
                            }[];
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "custom-fields.find": {
        parameters: {
            query?: {
                pagination?: {
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "true" | "false";
                    cursor?: string;
                };
            };
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            key: string;
                            labelFr: string;
                            labelEn: string;
                            /** @enum {string} */
                            type: "text" | "long_text" | "number" | "date" | "boolean" | "choice" | "multiple_choice";
                            readonly options: string[];
                            isRequired: boolean;
                            isSensitive: boolean;
                            position: number;
                            createdAt: string;
                            updatedAt: string;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageSize: number;
                                pageCount?: number;
                                total?: number;
                                /** @description There are more than total: a search counts up to 10,000. · Il y en a plus : une recherche compte jusqu’à 10 000. */
                                isTotalCapped?: boolean;
                                nextCursor?: string | null;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "custom-fields.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        key: string;
                        labelFr: string;
                        labelEn: string;
                        /** @enum {string} */
                        type: "text" | "long_text" | "number" | "date" | "boolean" | "choice" | "multiple_choice";
                        options?: string[];
                        isRequired?: boolean;
                        isSensitive?: boolean;
                        position?: number;
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            key: string;
                            labelFr: string;
                            labelEn: string;
                            /** @enum {string} */
                            type: "text" | "long_text" | "number" | "date" | "boolean" | "choice" | "multiple_choice";
                            readonly options: string[];
                            isRequired: boolean;
                            isSensitive: boolean;
                            position: number;
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "custom-fields.findOne": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                fieldId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            key: string;
                            labelFr: string;
                            labelEn: string;
                            /** @enum {string} */
                            type: "text" | "long_text" | "number" | "date" | "boolean" | "choice" | "multiple_choice";
                            readonly options: string[];
                            isRequired: boolean;
                            isSensitive: boolean;
                            position: number;
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "custom-fields.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                fieldId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "custom-fields.update": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                organizationId: string;
                fieldId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        labelFr?: string;
                        labelEn?: string;
                        /** @enum {string} */
                        type?: "text" | "long_text" | "number" | "date" | "boolean" | "choice" | "multiple_choice";
                        options?: string[];
                        isRequired?: boolean;
                        isSensitive?: boolean;
                        position?: number;
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            key: string;
                            labelFr: string;
                            labelEn: string;
                            /** @enum {string} */
                            type: "text" | "long_text" | "number" | "date" | "boolean" | "choice" | "multiple_choice";
                            readonly options: string[];
                            isRequired: boolean;
                            isSensitive: boolean;
                            position: number;
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "donation.find": {
        parameters: {
            query?: {
                search?: string;
                from?: string;
                to?: string;
                minAmount?: string;
                maxAmount?: string;
                donationType?: "one_time" | "recurring" | "pledge_payment" | "in_kind" | "securities" | "matching" | "event";
                paymentStatus?: "pending" | "processing" | "completed" | "failed" | "cancelled" | "partially_refunded" | "refunded" | "disputed";
                paymentMethodType?: "card" | "bank_debit" | "cheque" | "cash" | "transfer" | "paypal" | "in_kind" | "securities" | "other";
                campaign?: string;
                fund?: string;
                donor?: string;
                giftBatch?: string;
                tag?: string;
                acknowledgement?: "to_do" | "sent" | "not_needed";
                receipted?: "true" | "false";
                counted?: "true";
                sort?: string;
                pagination?: {
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "true" | "false";
                    cursor?: string;
                };
            };
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            donor: {
                                documentId: string;
                                name: string;
                            };
                            amount: number;
                            currency: string;
                            baseAmount: number;
                            countedAmount: number;
                            refundedAmount: number;
                            /** @enum {string} */
                            donationType: "one_time" | "recurring" | "pledge_payment" | "in_kind" | "securities" | "matching" | "event";
                            /** @enum {string} */
                            paymentStatus: "pending" | "processing" | "completed" | "failed" | "cancelled" | "partially_refunded" | "refunded" | "disputed";
                            /** @enum {string} */
                            paymentMethodType: "card" | "bank_debit" | "cheque" | "cash" | "transfer" | "paypal" | "in_kind" | "securities" | "other";
                            chequeNumber: string | null;
                            receivedAt: string | null;
                            receivedOn: string;
                            campaign: {
                                documentId: string;
                                name: string;
                            } | null;
                            allocations: {
                                fund: {
                                    documentId: string;
                                    name: string;
                                };
                                amount: number;
                            }[];
                            eligibleAmount: number | null;
                            /** @enum {string} */
                            acknowledgement: "to_do" | "sent" | "not_needed";
                            receiptNumber: string | null;
                            isAnonymous: boolean;
                            memo: string | null;
                            createdAt: string;
                            updatedAt: string;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageSize: number;
                                pageCount?: number;
                                total?: number;
                                /** @description There are more than total: a search counts up to 10,000. · Il y en a plus : une recherche compte jusqu’à 10 000. */
                                isTotalCapped?: boolean;
                                nextCursor?: string | null;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "donation-export.exportFind": {
        parameters: {
            query?: {
                search?: string;
                from?: string;
                to?: string;
                minAmount?: string;
                maxAmount?: string;
                donationType?: "one_time" | "recurring" | "pledge_payment" | "in_kind" | "securities" | "matching" | "event";
                paymentStatus?: "pending" | "processing" | "completed" | "failed" | "cancelled" | "partially_refunded" | "refunded" | "disputed";
                paymentMethodType?: "card" | "bank_debit" | "cheque" | "cash" | "transfer" | "paypal" | "in_kind" | "securities" | "other";
                campaign?: string;
                fund?: string;
                donor?: string;
                giftBatch?: string;
                tag?: string;
                acknowledgement?: "to_do" | "sent" | "not_needed";
                receipted?: "true" | "false";
                counted?: "true";
                sort?: string;
                format?: "csv" | "xlsx";
                columns?: string;
                delimiter?: "," | ";";
                decimal?: "point" | "comma";
                amounts?: "plain" | "formatted";
                lang?: "fr" | "en";
                async?: "true" | "false";
            };
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. / Le fichier. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Success. / Succès. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            kind: string;
                            /** @enum {string} */
                            jobStatus: "queued" | "running" | "succeeded" | "failed" | "cancelled";
                            progress: {
                                done: number;
                                total: number;
                            };
                            result: unknown;
                            error: unknown;
                            startedBy: string;
                            createdAt: string;
                            finishedAt: string | null;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "donation.totalsFind": {
        parameters: {
            query?: {
                search?: string;
                from?: string;
                to?: string;
                minAmount?: string;
                maxAmount?: string;
                donationType?: "one_time" | "recurring" | "pledge_payment" | "in_kind" | "securities" | "matching" | "event";
                paymentStatus?: "pending" | "processing" | "completed" | "failed" | "cancelled" | "partially_refunded" | "refunded" | "disputed";
                paymentMethodType?: "card" | "bank_debit" | "cheque" | "cash" | "transfer" | "paypal" | "in_kind" | "securities" | "other";
                campaign?: string;
                fund?: string;
                donor?: string;
                giftBatch?: string;
                tag?: string;
                acknowledgement?: "to_do" | "sent" | "not_needed";
                receipted?: "true" | "false";
                counted?: "true";
            };
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            currency: string;
                            gifts: number;
                            isCapped: boolean;
                            countedGifts: number | null;
                            countedAmount: number | null;
                            averageAmount: number | null;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "donation.findOne": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                donationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            donor: {
                                documentId: string;
                                name: string;
                            };
                            amount: number;
                            currency: string;
                            baseAmount: number;
                            baseCurrency: string;
                            exchangeRate: number | null;
                            exchangeRateSource: string | null;
                            exchangeRateOn: string | null;
                            /** @enum {string} */
                            donationType: "one_time" | "recurring" | "pledge_payment" | "in_kind" | "securities" | "matching" | "event";
                            /** @enum {string} */
                            paymentStatus: "pending" | "processing" | "completed" | "failed" | "cancelled" | "partially_refunded" | "refunded" | "disputed";
                            /** @enum {string} */
                            paymentMethodType: "card" | "bank_debit" | "cheque" | "cash" | "transfer" | "paypal" | "in_kind" | "securities" | "other";
                            paymentMethod: string | null;
                            chequeNumber: string | null;
                            provider: string | null;
                            providerPaymentId: string | null;
                            feeAmount: number;
                            netAmount: number;
                            refundedAmount: number;
                            countedAmount: number;
                            receivedAt: string | null;
                            receivedOn: string;
                            depositedOn: string | null;
                            postmarkedOn: string | null;
                            campaign: {
                                documentId: string;
                                name: string;
                            } | null;
                            recurringDonation: string | null;
                            pledge: string | null;
                            giftBatch: {
                                documentId: string;
                                number: number;
                                name: string | null;
                            } | null;
                            allocations: {
                                fund: {
                                    documentId: string;
                                    name: string;
                                };
                                amount: number;
                            }[];
                            inKind: unknown;
                            securities: unknown;
                            advantageAmount: number;
                            advantageDescription: string | null;
                            eligibleAmount: number | null;
                            tribute: unknown;
                            isAnonymous: boolean;
                            /** @enum {string} */
                            acknowledgement: "to_do" | "sent" | "not_needed";
                            receiptNumber: string | null;
                            memo: string | null;
                            externalIds: {
                                system: string;
                                id: string;
                            }[];
                            metadata: {
                                [key: string]: unknown;
                            };
                            refunds: {
                                documentId: string;
                                amount: number;
                                reason: string;
                                /** @enum {string} */
                                refundStatus: "pending" | "succeeded" | "failed";
                                refundedAt: string;
                                refundedOn: string;
                                by: string | null;
                            }[];
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "donation.update": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                organizationId: string;
                donationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        amount?: number;
                        /** @enum {string} */
                        paymentStatus?: "pending" | "processing" | "completed" | "failed" | "cancelled" | "partially_refunded" | "refunded" | "disputed";
                        donor?: string;
                        currency?: string;
                        exchangeRate?: number | null;
                        exchangeRateSource?: string | null;
                        exchangeRateOn?: string | null;
                        /** @enum {string} */
                        donationType?: "one_time" | "recurring" | "pledge_payment" | "in_kind" | "securities" | "matching" | "event";
                        /** @enum {string} */
                        paymentMethodType?: "card" | "bank_debit" | "cheque" | "cash" | "transfer" | "paypal" | "in_kind" | "securities" | "other";
                        paymentMethod?: string | null;
                        chequeNumber?: string | null;
                        provider?: string | null;
                        providerPaymentId?: string | null;
                        feeAmount?: number;
                        receivedAt?: string | null;
                        receivedOn?: string;
                        depositedOn?: string | null;
                        postmarkedOn?: string | null;
                        campaign?: string | null;
                        pledge?: string | null;
                        allocations?: {
                            fund: string;
                            amount: number;
                        }[];
                        inKind?: {
                            description: string;
                            fairMarketValue: number;
                            cost?: number | null;
                            acquiredOn?: string | null;
                            acquiredToGive?: boolean;
                            appraiserName?: string | null;
                            appraiserAddress?: string | null;
                        } | null;
                        securities?: {
                            symbol: string;
                            quantity: number;
                            price: number;
                        } | null;
                        advantageAmount?: number;
                        advantageDescription?: string | null;
                        tribute?: {
                            /** @enum {string} */
                            type: "honour" | "memorial";
                            honoree: string;
                            notifyName?: string | null;
                            notifyAddress?: string | null;
                            notifyEmail?: string | null;
                            /** @enum {string} */
                            notifyPreference?: "email" | "mail" | "none";
                            message?: string | null;
                            notifiedAt?: string | null;
                        } | null;
                        isAnonymous?: boolean;
                        /** @enum {string} */
                        acknowledgement?: "to_do" | "sent" | "not_needed";
                        memo?: string | null;
                        externalIds?: {
                            system: string;
                            id: string;
                        }[];
                        metadata?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            donor: {
                                documentId: string;
                                name: string;
                            };
                            amount: number;
                            currency: string;
                            baseAmount: number;
                            baseCurrency: string;
                            exchangeRate: number | null;
                            exchangeRateSource: string | null;
                            exchangeRateOn: string | null;
                            /** @enum {string} */
                            donationType: "one_time" | "recurring" | "pledge_payment" | "in_kind" | "securities" | "matching" | "event";
                            /** @enum {string} */
                            paymentStatus: "pending" | "processing" | "completed" | "failed" | "cancelled" | "partially_refunded" | "refunded" | "disputed";
                            /** @enum {string} */
                            paymentMethodType: "card" | "bank_debit" | "cheque" | "cash" | "transfer" | "paypal" | "in_kind" | "securities" | "other";
                            paymentMethod: string | null;
                            chequeNumber: string | null;
                            provider: string | null;
                            providerPaymentId: string | null;
                            feeAmount: number;
                            netAmount: number;
                            refundedAmount: number;
                            countedAmount: number;
                            receivedAt: string | null;
                            receivedOn: string;
                            depositedOn: string | null;
                            postmarkedOn: string | null;
                            campaign: {
                                documentId: string;
                                name: string;
                            } | null;
                            recurringDonation: string | null;
                            pledge: string | null;
                            giftBatch: {
                                documentId: string;
                                number: number;
                                name: string | null;
                            } | null;
                            allocations: {
                                fund: {
                                    documentId: string;
                                    name: string;
                                };
                                amount: number;
                            }[];
                            inKind: unknown;
                            securities: unknown;
                            advantageAmount: number;
                            advantageDescription: string | null;
                            eligibleAmount: number | null;
                            tribute: unknown;
                            isAnonymous: boolean;
                            /** @enum {string} */
                            acknowledgement: "to_do" | "sent" | "not_needed";
                            receiptNumber: string | null;
                            memo: string | null;
                            externalIds: {
                                system: string;
                                id: string;
                            }[];
                            metadata: {
                                [key: string]: unknown;
                            };
                            refunds: {
                                documentId: string;
                                amount: number;
                                reason: string;
                                /** @enum {string} */
                                refundStatus: "pending" | "succeeded" | "failed";
                                refundedAt: string;
                                refundedOn: string;
                                by: string | null;
                            }[];
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "donation.cancel": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
                donationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        reason?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            donor: {
                                documentId: string;
                                name: string;
                            };
                            amount: number;
                            currency: string;
                            baseAmount: number;
                            baseCurrency: string;
                            exchangeRate: number | null;
                            exchangeRateSource: string | null;
                            exchangeRateOn: string | null;
                            /** @enum {string} */
                            donationType: "one_time" | "recurring" | "pledge_payment" | "in_kind" | "securities" | "matching" | "event";
                            /** @enum {string} */
                            paymentStatus: "pending" | "processing" | "completed" | "failed" | "cancelled" | "partially_refunded" | "refunded" | "disputed";
                            /** @enum {string} */
                            paymentMethodType: "card" | "bank_debit" | "cheque" | "cash" | "transfer" | "paypal" | "in_kind" | "securities" | "other";
                            paymentMethod: string | null;
                            chequeNumber: string | null;
                            provider: string | null;
                            providerPaymentId: string | null;
                            feeAmount: number;
                            netAmount: number;
                            refundedAmount: number;
                            countedAmount: number;
                            receivedAt: string | null;
                            receivedOn: string;
                            depositedOn: string | null;
                            postmarkedOn: string | null;
                            campaign: {
                                documentId: string;
                                name: string;
                            } | null;
                            recurringDonation: string | null;
                            pledge: string | null;
                            giftBatch: {
                                documentId: string;
                                number: number;
                                name: string | null;
                            } | null;
                            allocations: {
                                fund: {
                                    documentId: string;
                                    name: string;
                                };
                                amount: number;
                            }[];
                            inKind: unknown;
                            securities: unknown;
                            advantageAmount: number;
                            advantageDescription: string | null;
                            eligibleAmount: number | null;
                            tribute: unknown;
                            isAnonymous: boolean;
                            /** @enum {string} */
                            acknowledgement: "to_do" | "sent" | "not_needed";
                            receiptNumber: string | null;
                            memo: string | null;
                            externalIds: {
                                system: string;
                                id: string;
                            }[];
                            metadata: {
                                [key: string]: unknown;
                            };
                            refunds: {
                                documentId: string;
                                amount: number;
                                reason: string;
                                /** @enum {string} */
                                refundStatus: "pending" | "succeeded" | "failed";
                                refundedAt: string;
                                refundedOn: string;
                                by: string | null;
                            }[];
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "receipt.ofGiftFindOne": {
        parameters: {
            query?: {
                version?: "original" | "cancelled";
            };
            header?: never;
            path: {
                organizationId: string;
                donationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/json": {
                        data: {
                            documentId: string;
                            number: string;
                            series: string;
                            sequence: number;
                            /** @enum {string} */
                            kind: "single" | "consolidated" | "in_kind" | "acknowledgement";
                            /** @enum {string} */
                            receiptStatus: "issued" | "cancelled" | "replaced";
                            issuedOn: string;
                            year: number;
                            donor: {
                                documentId: string;
                                name: string;
                            };
                            amount: number;
                            advantageAmount: number;
                            eligibleAmount: number;
                            currency: string;
                            /** @enum {string} */
                            language: "fr" | "en" | "bilingual";
                            replaces: {
                                documentId: string;
                                number: string;
                            } | null;
                            replacedBy: {
                                documentId: string;
                                number: string;
                            } | null;
                            cancelReason: string | null;
                            cancelledBy: string | null;
                            cancelledAt: string | null;
                            sentAt: string | null;
                            deliveredTo: string | null;
                            issuedBy: string;
                            createdAt: string;
                            updatedAt: string;
                            donorSnapshot: {
                                displayName: string;
                                addressLines: string[];
                            };
                            organizationSnapshot: {
                                legalName: string;
                                addressLines: string[];
                                country: string;
                                province: string | null;
                                registrationNumber: string | null;
                                phone: string | null;
                                email: string | null;
                                website: string | null;
                                logo: {
                                    sha256: string;
                                    /** @enum {string} */
                                    mimeType: "image/png" | "image/jpeg";
                                } | null;
                                signatoryName: string | null;
                                signatoryTitle: {
                                    fr: string | null;
                                    en: string | null;
                                };
                                signatureImage: {
                                    sha256: string;
                                    /** @enum {string} */
                                    mimeType: "image/png" | "image/jpeg";
                                } | null;
                            };
                            placeOfIssue: {
                                fr: string | null;
                                en: string | null;
                            };
                            lines: {
                                donation: string | null;
                                receivedOn: string;
                                amount: number;
                                advantage: number;
                                eligible: number;
                                description: string | null;
                                foreign: {
                                    currency: string;
                                    amount: number;
                                    rate: string;
                                    rateOn: string;
                                    source: string;
                                } | null;
                                inKind: {
                                    description: string;
                                    appraiserName: string | null;
                                    appraiserAddress: string | null;
                                    acquiredOn: string | null;
                                } | null;
                            }[];
                            advantageDescription: string | null;
                            wordingVersion: string;
                            /** @enum {string} */
                            jurisdiction: "CA" | "US" | "FR";
                            pdfSha256: string;
                            cancelledPdfSha256: string | null;
                            previousHash: string | null;
                            hash: string;
                            chain: {
                                documentId: string;
                                number: string;
                                /** @enum {string} */
                                receiptStatus: "issued" | "cancelled" | "replaced";
                                issuedOn: string;
                            }[];
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "receipt.issue": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
                donationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** @enum {string} */
                        kind?: "official" | "acknowledgement";
                        /** @enum {string} */
                        language?: "fr" | "en" | "bilingual";
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            number: string;
                            series: string;
                            sequence: number;
                            /** @enum {string} */
                            kind: "single" | "consolidated" | "in_kind" | "acknowledgement";
                            /** @enum {string} */
                            receiptStatus: "issued" | "cancelled" | "replaced";
                            issuedOn: string;
                            year: number;
                            donor: {
                                documentId: string;
                                name: string;
                            };
                            amount: number;
                            advantageAmount: number;
                            eligibleAmount: number;
                            currency: string;
                            /** @enum {string} */
                            language: "fr" | "en" | "bilingual";
                            replaces: {
                                documentId: string;
                                number: string;
                            } | null;
                            replacedBy: {
                                documentId: string;
                                number: string;
                            } | null;
                            cancelReason: string | null;
                            cancelledBy: string | null;
                            cancelledAt: string | null;
                            sentAt: string | null;
                            deliveredTo: string | null;
                            issuedBy: string;
                            createdAt: string;
                            updatedAt: string;
                            donorSnapshot: {
                                displayName: string;
                                addressLines: string[];
                            };
                            organizationSnapshot: {
                                legalName: string;
                                addressLines: string[];
                                country: string;
                                province: string | null;
                                registrationNumber: string | null;
                                phone: string | null;
                                email: string | null;
                                website: string | null;
                                logo: {
                                    sha256: string;
                                    /** @enum {string} */
                                    mimeType: "image/png" | "image/jpeg";
                                } | null;
                                signatoryName: string | null;
                                signatoryTitle: {
                                    fr: string | null;
                                    en: string | null;
                                };
                                signatureImage: {
                                    sha256: string;
                                    /** @enum {string} */
                                    mimeType: "image/png" | "image/jpeg";
                                } | null;
                            };
                            placeOfIssue: {
                                fr: string | null;
                                en: string | null;
                            };
                            lines: {
                                donation: string | null;
                                receivedOn: string;
                                amount: number;
                                advantage: number;
                                eligible: number;
                                description: string | null;
                                foreign: {
                                    currency: string;
                                    amount: number;
                                    rate: string;
                                    rateOn: string;
                                    source: string;
                                } | null;
                                inKind: {
                                    description: string;
                                    appraiserName: string | null;
                                    appraiserAddress: string | null;
                                    acquiredOn: string | null;
                                } | null;
                            }[];
                            advantageDescription: string | null;
                            wordingVersion: string;
                            /** @enum {string} */
                            jurisdiction: "CA" | "US" | "FR";
                            pdfSha256: string;
                            cancelledPdfSha256: string | null;
                            previousHash: string | null;
                            hash: string;
                            chain: {
                                documentId: string;
                                number: string;
                                /** @enum {string} */
                                receiptStatus: "issued" | "cancelled" | "replaced";
                                issuedOn: string;
                            }[];
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "receipt.sendOfGift": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
                donationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: Record<string, never>;
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            number: string;
                            series: string;
                            sequence: number;
                            /** @enum {string} */
                            kind: "single" | "consolidated" | "in_kind" | "acknowledgement";
                            /** @enum {string} */
                            receiptStatus: "issued" | "cancelled" | "replaced";
                            issuedOn: string;
                            year: number;
                            donor: {
                                documentId: string;
                                name: string;
                            };
                            amount: number;
                            advantageAmount: number;
                            eligibleAmount: number;
                            currency: string;
                            /** @enum {string} */
                            language: "fr" | "en" | "bilingual";
                            replaces: {
                                documentId: string;
                                number: string;
                            } | null;
                            replacedBy: {
                                documentId: string;
                                number: string;
                            } | null;
                            cancelReason: string | null;
                            cancelledBy: string | null;
                            cancelledAt: string | null;
                            sentAt: string | null;
                            deliveredTo: string | null;
                            issuedBy: string;
                            createdAt: string;
                            updatedAt: string;
                            donorSnapshot: {
                                displayName: string;
                                addressLines: string[];
                            };
                            organizationSnapshot: {
                                legalName: string;
                                addressLines: string[];
                                country: string;
                                province: string | null;
                                registrationNumber: string | null;
                                phone: string | null;
                                email: string | null;
                                website: string | null;
                                logo: {
                                    sha256: string;
                                    /** @enum {string} */
                                    mimeType: "image/png" | "image/jpeg";
                                } | null;
                                signatoryName: string | null;
                                signatoryTitle: {
                                    fr: string | null;
                                    en: string | null;
                                };
                                signatureImage: {
                                    sha256: string;
                                    /** @enum {string} */
                                    mimeType: "image/png" | "image/jpeg";
                                } | null;
                            };
                            placeOfIssue: {
                                fr: string | null;
                                en: string | null;
                            };
                            lines: {
                                donation: string | null;
                                receivedOn: string;
                                amount: number;
                                advantage: number;
                                eligible: number;
                                description: string | null;
                                foreign: {
                                    currency: string;
                                    amount: number;
                                    rate: string;
                                    rateOn: string;
                                    source: string;
                                } | null;
                                inKind: {
                                    description: string;
                                    appraiserName: string | null;
                                    appraiserAddress: string | null;
                                    acquiredOn: string | null;
                                } | null;
                            }[];
                            advantageDescription: string | null;
                            wordingVersion: string;
                            /** @enum {string} */
                            jurisdiction: "CA" | "US" | "FR";
                            pdfSha256: string;
                            cancelledPdfSha256: string | null;
                            previousHash: string | null;
                            hash: string;
                            chain: {
                                documentId: string;
                                number: string;
                                /** @enum {string} */
                                receiptStatus: "issued" | "cancelled" | "replaced";
                                issuedOn: string;
                            }[];
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "receipt.ofGiftFind": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                donationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            number: string;
                            series: string;
                            sequence: number;
                            /** @enum {string} */
                            kind: "single" | "consolidated" | "in_kind" | "acknowledgement";
                            /** @enum {string} */
                            receiptStatus: "issued" | "cancelled" | "replaced";
                            issuedOn: string;
                            year: number;
                            donor: {
                                documentId: string;
                                name: string;
                            };
                            amount: number;
                            advantageAmount: number;
                            eligibleAmount: number;
                            currency: string;
                            /** @enum {string} */
                            language: "fr" | "en" | "bilingual";
                            replaces: {
                                documentId: string;
                                number: string;
                            } | null;
                            replacedBy: {
                                documentId: string;
                                number: string;
                            } | null;
                            cancelReason: string | null;
                            cancelledBy: string | null;
                            cancelledAt: string | null;
                            sentAt: string | null;
                            deliveredTo: string | null;
                            issuedBy: string;
                            createdAt: string;
                            updatedAt: string;
                        }[];
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "donation.refund": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
                donationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        amount?: number;
                        reason: string;
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            donor: {
                                documentId: string;
                                name: string;
                            };
                            amount: number;
                            currency: string;
                            baseAmount: number;
                            baseCurrency: string;
                            exchangeRate: number | null;
                            exchangeRateSource: string | null;
                            exchangeRateOn: string | null;
                            /** @enum {string} */
                            donationType: "one_time" | "recurring" | "pledge_payment" | "in_kind" | "securities" | "matching" | "event";
                            /** @enum {string} */
                            paymentStatus: "pending" | "processing" | "completed" | "failed" | "cancelled" | "partially_refunded" | "refunded" | "disputed";
                            /** @enum {string} */
                            paymentMethodType: "card" | "bank_debit" | "cheque" | "cash" | "transfer" | "paypal" | "in_kind" | "securities" | "other";
                            paymentMethod: string | null;
                            chequeNumber: string | null;
                            provider: string | null;
                            providerPaymentId: string | null;
                            feeAmount: number;
                            netAmount: number;
                            refundedAmount: number;
                            countedAmount: number;
                            receivedAt: string | null;
                            receivedOn: string;
                            depositedOn: string | null;
                            postmarkedOn: string | null;
                            campaign: {
                                documentId: string;
                                name: string;
                            } | null;
                            recurringDonation: string | null;
                            pledge: string | null;
                            giftBatch: {
                                documentId: string;
                                number: number;
                                name: string | null;
                            } | null;
                            allocations: {
                                fund: {
                                    documentId: string;
                                    name: string;
                                };
                                amount: number;
                            }[];
                            inKind: unknown;
                            securities: unknown;
                            advantageAmount: number;
                            advantageDescription: string | null;
                            eligibleAmount: number | null;
                            tribute: unknown;
                            isAnonymous: boolean;
                            /** @enum {string} */
                            acknowledgement: "to_do" | "sent" | "not_needed";
                            receiptNumber: string | null;
                            memo: string | null;
                            externalIds: {
                                system: string;
                                id: string;
                            }[];
                            metadata: {
                                [key: string]: unknown;
                            };
                            refunds: {
                                documentId: string;
                                amount: number;
                                reason: string;
                                /** @enum {string} */
                                refundStatus: "pending" | "succeeded" | "failed";
                                refundedAt: string;
                                refundedOn: string;
                                by: string | null;
                            }[];
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "soft-credit.ofDonationFind": {
        parameters: {
            query?: {
                pagination?: {
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "true" | "false";
                    cursor?: string;
                };
            };
            header?: never;
            path: {
                organizationId: string;
                donationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            donor: {
                                documentId: string;
                                name: string;
                            };
                            /** @enum {string} */
                            type: "household" | "workplace" | "matched" | "solicitor" | "in_honour" | "in_memory" | "donor_advised_fund" | "other";
                            amount: number;
                            donation: {
                                documentId: string;
                                amount: number;
                                currency: string;
                                receivedOn: string;
                                paymentStatus: string;
                                donor: {
                                    documentId: string;
                                    name: string;
                                };
                            };
                            createdAt: string;
                            updatedAt: string;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageSize: number;
                                pageCount?: number;
                                total?: number;
                                /** @description There are more than total: a search counts up to 10,000. · Il y en a plus : une recherche compte jusqu’à 10 000. */
                                isTotalCapped?: boolean;
                                nextCursor?: string | null;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "soft-credit.create": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
                donationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        donor: string;
                        /** @enum {string} */
                        type?: "household" | "workplace" | "matched" | "solicitor" | "in_honour" | "in_memory" | "donor_advised_fund" | "other";
                        amount: number;
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            donor: {
                                documentId: string;
                                name: string;
                            };
                            /** @enum {string} */
                            type: "household" | "workplace" | "matched" | "solicitor" | "in_honour" | "in_memory" | "donor_advised_fund" | "other";
                            amount: number;
                            donation: {
                                documentId: string;
                                amount: number;
                                currency: string;
                                receivedOn: string;
                                paymentStatus: string;
                                donor: {
                                    documentId: string;
                                    name: string;
                                };
                            };
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "donor.find": {
        parameters: {
            query?: {
                search?: string;
                type?: "individual" | "company" | "foundation" | "household" | "anonymous";
                archived?: "false" | "true" | "all";
                lifecycle?: "prospect" | "new" | "active" | "lapsing" | "lapsed" | "recaptured";
                tag?: string;
                segment?: string;
                campaign?: string;
                minTotal?: string;
                maxTotal?: string;
                minCount?: string;
                lastGiftFrom?: string;
                lastGiftTo?: string;
                noGiftSince?: string;
                language?: "fr" | "en" | "unknown";
                province?: string;
                hasEmail?: "true" | "false";
                assignedTo?: string;
                sort?: string;
                pagination?: {
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "true" | "false";
                    cursor?: string;
                };
            };
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            /** @enum {string} */
                            type: "individual" | "company" | "foundation" | "household" | "anonymous";
                            displayName: string;
                            firstName: string | null;
                            lastName: string | null;
                            companyName: string | null;
                            email: string | null;
                            phone: string | null;
                            mobile: string | null;
                            address: {
                                line1: string | null;
                                line2: string | null;
                                city: string | null;
                                province: string | null;
                                postalCode: string | null;
                                country: string | null;
                            };
                            /** @enum {string} */
                            language: "fr" | "en" | "unknown";
                            tags: {
                                documentId: string;
                                name: string;
                                color: string | null;
                            }[];
                            archivedAt: string | null;
                            currency: string;
                            totalDonated: number;
                            donationCount: number;
                            averageDonation: number;
                            largestDonation: number;
                            firstDonationOn: string | null;
                            lastDonationOn: string | null;
                            lastDonationAmount: number;
                            totalThisYear: number;
                            totalLastYear: number;
                            /** @enum {string} */
                            lifecycle: "prospect" | "new" | "active" | "lapsing" | "lapsed" | "recaptured";
                            engagementScore: number;
                            createdAt: string;
                            updatedAt: string;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageSize: number;
                                pageCount?: number;
                                total?: number;
                                /** @description There are more than total: a search counts up to 10,000. · Il y en a plus : une recherche compte jusqu’à 10 000. */
                                isTotalCapped?: boolean;
                                nextCursor?: string | null;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "donor.create": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** @enum {string} */
                        type?: "individual" | "company" | "foundation" | "household" | "anonymous";
                        salutation?: string | null;
                        firstName?: string | null;
                        middleInitial?: string | null;
                        lastName?: string | null;
                        companyName?: string | null;
                        email?: (string | null) | "";
                        phone?: string | null;
                        mobile?: string | null;
                        address?: {
                            line1?: string | null;
                            line2?: string | null;
                            city?: string | null;
                            province?: string | null;
                            postalCode?: string | null;
                            country?: string | null;
                        };
                        /** @enum {string} */
                        language?: "fr" | "en" | "unknown";
                        communicationPreferences?: {
                            /** @enum {string} */
                            email?: "yes" | "no" | "unknown";
                            /** @enum {string} */
                            sms?: "yes" | "no" | "unknown";
                            /** @enum {string} */
                            mail?: "yes" | "no" | "unknown";
                            /** @enum {string} */
                            phone?: "yes" | "no" | "unknown";
                            doNotContact?: boolean;
                        };
                        birthDate?: string | null;
                        deceasedOn?: string | null;
                        source?: string | null;
                        externalIds?: {
                            system: string;
                            id: string;
                        }[];
                        customFields?: {
                            [key: string]: unknown;
                        };
                        household?: string | null;
                        employer?: string | null;
                        assignedTo?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            /** @enum {string} */
                            type: "individual" | "company" | "foundation" | "household" | "anonymous";
                            displayName: string;
                            salutation: string | null;
                            firstName: string | null;
                            middleInitial: string | null;
                            lastName: string | null;
                            companyName: string | null;
                            email: string | null;
                            phone: string | null;
                            mobile: string | null;
                            address: {
                                line1: string | null;
                                line2: string | null;
                                city: string | null;
                                province: string | null;
                                postalCode: string | null;
                                country: string | null;
                            };
                            /** @enum {string} */
                            language: "fr" | "en" | "unknown";
                            communicationPreferences: {
                                /** @enum {string} */
                                email: "yes" | "no" | "unknown";
                                /** @enum {string} */
                                sms: "yes" | "no" | "unknown";
                                /** @enum {string} */
                                mail: "yes" | "no" | "unknown";
                                /** @enum {string} */
                                phone: "yes" | "no" | "unknown";
                                doNotContact: boolean;
                            };
                            birthDate: string | null;
                            deceasedOn: string | null;
                            source: string | null;
                            externalIds: {
                                system: string;
                                id: string;
                            }[];
                            customFields: {
                                [key: string]: unknown;
                            };
                            household: {
                                documentId: string;
                                name: string;
                            } | null;
                            employer: string | null;
                            assignedTo: {
                                documentId: string;
                                name: string;
                            } | null;
                            tags: {
                                documentId: string;
                                name: string;
                                color: string | null;
                            }[];
                            archivedAt: string | null;
                            mergedInto: string | null;
                            currency: string;
                            totalDonated: number;
                            donationCount: number;
                            averageDonation: number;
                            largestDonation: number;
                            smallestDonation: number;
                            firstDonationOn: string | null;
                            lastDonationOn: string | null;
                            lastDonationAmount: number;
                            totalThisYear: number;
                            totalLastYear: number;
                            softCreditTotal: number;
                            /** @enum {string} */
                            trend: "up" | "flat" | "down";
                            /** @enum {string} */
                            lifecycle: "prospect" | "new" | "active" | "lapsing" | "lapsed" | "recaptured";
                            engagementScore: number;
                            nextRecurringOn: string | null;
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "bulk.start": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** @constant */
                        action: "tag";
                        tag: string;
                        ids?: string[];
                        filters?: {
                            [key: string]: string | number | boolean;
                        };
                        dryRun?: boolean;
                    } | {
                        /** @constant */
                        action: "untag";
                        tag: string;
                        ids?: string[];
                        filters?: {
                            [key: string]: string | number | boolean;
                        };
                        dryRun?: boolean;
                    } | {
                        /** @constant */
                        action: "add_to_segment";
                        segment: string;
                        reason?: string | null;
                        ids?: string[];
                        filters?: {
                            [key: string]: string | number | boolean;
                        };
                        dryRun?: boolean;
                    } | {
                        /** @constant */
                        action: "assign";
                        assignedTo: string | null;
                        ids?: string[];
                        filters?: {
                            [key: string]: string | number | boolean;
                        };
                        dryRun?: boolean;
                    } | {
                        /** @constant */
                        action: "archive";
                        ids?: string[];
                        filters?: {
                            [key: string]: string | number | boolean;
                        };
                        dryRun?: boolean;
                    } | {
                        /** @constant */
                        action: "unarchive";
                        ids?: string[];
                        filters?: {
                            [key: string]: string | number | boolean;
                        };
                        dryRun?: boolean;
                    } | ({
                        /** @constant */
                        action: "set_field";
                        /** @constant */
                        field: "language";
                        /** @enum {string} */
                        value: "fr" | "en" | "unknown";
                        ids?: string[];
                        filters?: {
                            [key: string]: string | number | boolean;
                        };
                        dryRun?: boolean;
                    } | {
                        /** @constant */
                        action: "set_field";
                        /** @constant */
                        field: "source";
                        value: string | null;
                        ids?: string[];
                        filters?: {
                            [key: string]: string | number | boolean;
                        };
                        dryRun?: boolean;
                    } | {
                        /** @constant */
                        action: "set_field";
                        /** @constant */
                        field: "employer";
                        value: string | null;
                        ids?: string[];
                        filters?: {
                            [key: string]: string | number | boolean;
                        };
                        dryRun?: boolean;
                    } | {
                        /** @constant */
                        action: "set_field";
                        /** @constant */
                        field: "salutation";
                        value: string | null;
                        ids?: string[];
                        filters?: {
                            [key: string]: string | number | boolean;
                        };
                        dryRun?: boolean;
                    } | {
                        /** @constant */
                        action: "set_field";
                        /** @constant */
                        field: "city";
                        value: string | null;
                        ids?: string[];
                        filters?: {
                            [key: string]: string | number | boolean;
                        };
                        dryRun?: boolean;
                    } | {
                        /** @constant */
                        action: "set_field";
                        /** @constant */
                        field: "province";
                        value: string | null;
                        ids?: string[];
                        filters?: {
                            [key: string]: string | number | boolean;
                        };
                        dryRun?: boolean;
                    } | {
                        /** @constant */
                        action: "set_field";
                        /** @constant */
                        field: "country";
                        value: string | null;
                        ids?: string[];
                        filters?: {
                            [key: string]: string | number | boolean;
                        };
                        dryRun?: boolean;
                    } | {
                        /** @constant */
                        action: "set_field";
                        /** @constant */
                        field: "emailPreference";
                        /** @enum {string} */
                        value: "yes" | "no" | "unknown";
                        ids?: string[];
                        filters?: {
                            [key: string]: string | number | boolean;
                        };
                        dryRun?: boolean;
                    } | {
                        /** @constant */
                        action: "set_field";
                        /** @constant */
                        field: "smsPreference";
                        /** @enum {string} */
                        value: "yes" | "no" | "unknown";
                        ids?: string[];
                        filters?: {
                            [key: string]: string | number | boolean;
                        };
                        dryRun?: boolean;
                    } | {
                        /** @constant */
                        action: "set_field";
                        /** @constant */
                        field: "mailPreference";
                        /** @enum {string} */
                        value: "yes" | "no" | "unknown";
                        ids?: string[];
                        filters?: {
                            [key: string]: string | number | boolean;
                        };
                        dryRun?: boolean;
                    } | {
                        /** @constant */
                        action: "set_field";
                        /** @constant */
                        field: "phonePreference";
                        /** @enum {string} */
                        value: "yes" | "no" | "unknown";
                        ids?: string[];
                        filters?: {
                            [key: string]: string | number | boolean;
                        };
                        dryRun?: boolean;
                    } | {
                        /** @constant */
                        action: "set_field";
                        /** @constant */
                        field: "doNotContact";
                        value: boolean;
                        ids?: string[];
                        filters?: {
                            [key: string]: string | number | boolean;
                        };
                        dryRun?: boolean;
                    }) | {
                        /** @constant */
                        action: "set_custom_field";
                        key: string;
                        value: unknown;
                        ids?: string[];
                        filters?: {
                            [key: string]: string | number | boolean;
                        };
                        dryRun?: boolean;
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            kind: string;
                            /** @enum {string} */
                            jobStatus: "queued" | "running" | "succeeded" | "failed" | "cancelled";
                            progress: {
                                done: number;
                                total: number;
                            };
                            result: unknown;
                            error: unknown;
                            startedBy: string;
                            createdAt: string;
                            finishedAt: string | null;
                        } | {
                            count: number;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            /** @description Success. / Succès. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            kind: string;
                            /** @enum {string} */
                            jobStatus: "queued" | "running" | "succeeded" | "failed" | "cancelled";
                            progress: {
                                done: number;
                                total: number;
                            };
                            result: unknown;
                            error: unknown;
                            startedBy: string;
                            createdAt: string;
                            finishedAt: string | null;
                        } | {
                            count: number;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "donor-export.exportFind": {
        parameters: {
            query?: {
                search?: string;
                type?: "individual" | "company" | "foundation" | "household" | "anonymous";
                archived?: "false" | "true" | "all";
                lifecycle?: "prospect" | "new" | "active" | "lapsing" | "lapsed" | "recaptured";
                tag?: string;
                segment?: string;
                campaign?: string;
                minTotal?: string;
                maxTotal?: string;
                minCount?: string;
                lastGiftFrom?: string;
                lastGiftTo?: string;
                noGiftSince?: string;
                language?: "fr" | "en" | "unknown";
                province?: string;
                hasEmail?: "true" | "false";
                assignedTo?: string;
                sort?: string;
                format?: "csv" | "xlsx";
                columns?: string;
                delimiter?: "," | ";";
                decimal?: "point" | "comma";
                amounts?: "plain" | "formatted";
                lang?: "fr" | "en";
                async?: "true" | "false";
                ids?: string;
            };
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. / Le fichier. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Success. / Succès. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            kind: string;
                            /** @enum {string} */
                            jobStatus: "queued" | "running" | "succeeded" | "failed" | "cancelled";
                            progress: {
                                done: number;
                                total: number;
                            };
                            result: unknown;
                            error: unknown;
                            startedBy: string;
                            createdAt: string;
                            finishedAt: string | null;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "donor.duplicatesFind": {
        parameters: {
            query?: {
                firstName?: string;
                lastName?: string;
                companyName?: string;
                email?: string;
                phone?: string;
                postalCode?: string;
                except?: string;
            };
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            displayName: string;
                            email: string | null;
                            city: string | null;
                            /** @enum {string} */
                            reason: "email" | "name_and_postal_code" | "name_and_phone";
                        }[];
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "donor-report.donorReportFind": {
        parameters: {
            query: {
                from?: string;
                to?: string;
                groupBy: "type" | "language" | "province" | "city" | "lifecycle" | "campaign" | "month" | "year";
                explain?: "gifts" | "donors";
                pagination?: {
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "true" | "false";
                    cursor?: string;
                };
                group?: string;
            };
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            key: string | null;
                            label: string | null;
                            donors: number;
                            gifts: number;
                            amount: number;
                            averageGift: number | null;
                            shareOfAmount: number | null;
                        }[] | ({
                            documentId: string;
                            donor: {
                                documentId: string;
                                name: string;
                            };
                            amount: number;
                            currency: string;
                            baseAmount: number;
                            countedAmount: number;
                            refundedAmount: number;
                            /** @enum {string} */
                            donationType: "one_time" | "recurring" | "pledge_payment" | "in_kind" | "securities" | "matching" | "event";
                            /** @enum {string} */
                            paymentStatus: "pending" | "processing" | "completed" | "failed" | "cancelled" | "partially_refunded" | "refunded" | "disputed";
                            /** @enum {string} */
                            paymentMethodType: "card" | "bank_debit" | "cheque" | "cash" | "transfer" | "paypal" | "in_kind" | "securities" | "other";
                            chequeNumber: string | null;
                            receivedAt: string | null;
                            receivedOn: string;
                            campaign: {
                                documentId: string;
                                name: string;
                            } | null;
                            allocations: {
                                fund: {
                                    documentId: string;
                                    name: string;
                                };
                                amount: number;
                            }[];
                            eligibleAmount: number | null;
                            /** @enum {string} */
                            acknowledgement: "to_do" | "sent" | "not_needed";
                            receiptNumber: string | null;
                            isAnonymous: boolean;
                            memo: string | null;
                            createdAt: string;
                            updatedAt: string;
                        }[] | {
                            documentId: string;
                            /** @enum {string} */
                            type: "individual" | "company" | "foundation" | "household" | "anonymous";
                            displayName: string;
                            email: string | null;
                            isArchived: boolean;
                            amount: number;
                            gifts: number;
                            totalDonated: number;
                            lastDonationOn: string | null;
                        }[]);
                        meta: {
                            pagination: {
                                page: number;
                                pageSize: number;
                                pageCount?: number;
                                total?: number;
                                /** @description There are more than total: a search counts up to 10,000. · Il y en a plus : une recherche compte jusqu’à 10 000. */
                                isTotalCapped?: boolean;
                                nextCursor?: string | null;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "donor.findOne": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                donorId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            /** @enum {string} */
                            type: "individual" | "company" | "foundation" | "household" | "anonymous";
                            displayName: string;
                            salutation: string | null;
                            firstName: string | null;
                            middleInitial: string | null;
                            lastName: string | null;
                            companyName: string | null;
                            email: string | null;
                            phone: string | null;
                            mobile: string | null;
                            address: {
                                line1: string | null;
                                line2: string | null;
                                city: string | null;
                                province: string | null;
                                postalCode: string | null;
                                country: string | null;
                            };
                            /** @enum {string} */
                            language: "fr" | "en" | "unknown";
                            communicationPreferences: {
                                /** @enum {string} */
                                email: "yes" | "no" | "unknown";
                                /** @enum {string} */
                                sms: "yes" | "no" | "unknown";
                                /** @enum {string} */
                                mail: "yes" | "no" | "unknown";
                                /** @enum {string} */
                                phone: "yes" | "no" | "unknown";
                                doNotContact: boolean;
                            };
                            birthDate: string | null;
                            deceasedOn: string | null;
                            source: string | null;
                            externalIds: {
                                system: string;
                                id: string;
                            }[];
                            customFields: {
                                [key: string]: unknown;
                            };
                            household: {
                                documentId: string;
                                name: string;
                            } | null;
                            employer: string | null;
                            assignedTo: {
                                documentId: string;
                                name: string;
                            } | null;
                            tags: {
                                documentId: string;
                                name: string;
                                color: string | null;
                            }[];
                            archivedAt: string | null;
                            mergedInto: string | null;
                            currency: string;
                            totalDonated: number;
                            donationCount: number;
                            averageDonation: number;
                            largestDonation: number;
                            smallestDonation: number;
                            firstDonationOn: string | null;
                            lastDonationOn: string | null;
                            lastDonationAmount: number;
                            totalThisYear: number;
                            totalLastYear: number;
                            softCreditTotal: number;
                            /** @enum {string} */
                            trend: "up" | "flat" | "down";
                            /** @enum {string} */
                            lifecycle: "prospect" | "new" | "active" | "lapsing" | "lapsed" | "recaptured";
                            engagementScore: number;
                            nextRecurringOn: string | null;
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "donor.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                donorId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            /** @enum {string} */
                            outcome: "deleted" | "archived";
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "donor.update": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                organizationId: string;
                donorId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** @enum {string} */
                        type?: "individual" | "company" | "foundation" | "household" | "anonymous";
                        salutation?: string | null;
                        firstName?: string | null;
                        middleInitial?: string | null;
                        lastName?: string | null;
                        companyName?: string | null;
                        email?: (string | null) | "";
                        phone?: string | null;
                        mobile?: string | null;
                        address?: {
                            line1?: string | null;
                            line2?: string | null;
                            city?: string | null;
                            province?: string | null;
                            postalCode?: string | null;
                            country?: string | null;
                        };
                        /** @enum {string} */
                        language?: "fr" | "en" | "unknown";
                        communicationPreferences?: {
                            /** @enum {string} */
                            email?: "yes" | "no" | "unknown";
                            /** @enum {string} */
                            sms?: "yes" | "no" | "unknown";
                            /** @enum {string} */
                            mail?: "yes" | "no" | "unknown";
                            /** @enum {string} */
                            phone?: "yes" | "no" | "unknown";
                            doNotContact?: boolean;
                        };
                        birthDate?: string | null;
                        deceasedOn?: string | null;
                        source?: string | null;
                        externalIds?: {
                            system: string;
                            id: string;
                        }[];
                        customFields?: {
                            [key: string]: unknown;
                        };
                        household?: string | null;
                        employer?: string | null;
                        assignedTo?: string | null;
                        archived?: boolean;
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            /** @enum {string} */
                            type: "individual" | "company" | "foundation" | "household" | "anonymous";
                            displayName: string;
                            salutation: string | null;
                            firstName: string | null;
                            middleInitial: string | null;
                            lastName: string | null;
                            companyName: string | null;
                            email: string | null;
                            phone: string | null;
                            mobile: string | null;
                            address: {
                                line1: string | null;
                                line2: string | null;
                                city: string | null;
                                province: string | null;
                                postalCode: string | null;
                                country: string | null;
                            };
                            /** @enum {string} */
                            language: "fr" | "en" | "unknown";
                            communicationPreferences: {
                                /** @enum {string} */
                                email: "yes" | "no" | "unknown";
                                /** @enum {string} */
                                sms: "yes" | "no" | "unknown";
                                /** @enum {string} */
                                mail: "yes" | "no" | "unknown";
                                /** @enum {string} */
                                phone: "yes" | "no" | "unknown";
                                doNotContact: boolean;
                            };
                            birthDate: string | null;
                            deceasedOn: string | null;
                            source: string | null;
                            externalIds: {
                                system: string;
                                id: string;
                            }[];
                            customFields: {
                                [key: string]: unknown;
                            };
                            household: {
                                documentId: string;
                                name: string;
                            } | null;
                            employer: string | null;
                            assignedTo: {
                                documentId: string;
                                name: string;
                            } | null;
                            tags: {
                                documentId: string;
                                name: string;
                                color: string | null;
                            }[];
                            archivedAt: string | null;
                            mergedInto: string | null;
                            currency: string;
                            totalDonated: number;
                            donationCount: number;
                            averageDonation: number;
                            largestDonation: number;
                            smallestDonation: number;
                            firstDonationOn: string | null;
                            lastDonationOn: string | null;
                            lastDonationAmount: number;
                            totalThisYear: number;
                            totalLastYear: number;
                            softCreditTotal: number;
                            /** @enum {string} */
                            trend: "up" | "flat" | "down";
                            /** @enum {string} */
                            lifecycle: "prospect" | "new" | "active" | "lapsing" | "lapsed" | "recaptured";
                            engagementScore: number;
                            nextRecurringOn: string | null;
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "activity.find": {
        parameters: {
            query?: {
                kind?: "gift" | "refund" | "receipt" | "message" | "call" | "meeting" | "task" | "note" | "merge" | "consent" | "import" | "status_change";
                pagination?: {
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "true" | "false";
                    cursor?: string;
                };
            };
            header?: never;
            path: {
                organizationId: string;
                donorId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            /** @enum {string} */
                            kind: "gift" | "refund" | "receipt" | "message" | "call" | "meeting" | "task" | "note" | "merge" | "consent" | "import" | "status_change";
                            occurredAt: string;
                            summary: string;
                            subject: {
                                type: string;
                                documentId: string;
                            } | null;
                            author: string | null;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageSize: number;
                                pageCount?: number;
                                total?: number;
                                /** @description There are more than total: a search counts up to 10,000. · Il y en a plus : une recherche compte jusqu’à 10 000. */
                                isTotalCapped?: boolean;
                                nextCursor?: string | null;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "activity.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                donorId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** @enum {string} */
                        kind: "call" | "meeting";
                        occurredAt?: string;
                        summary: string;
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            /** @enum {string} */
                            kind: "gift" | "refund" | "receipt" | "message" | "call" | "meeting" | "task" | "note" | "merge" | "consent" | "import" | "status_change";
                            occurredAt: string;
                            summary: string;
                            subject: {
                                type: string;
                                documentId: string;
                            } | null;
                            author: string | null;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "communication.find": {
        parameters: {
            query?: {
                type?: "email" | "sms" | "letter" | "phone" | "in_person";
                direction?: "outbound" | "inbound";
                deliveryStatus?: "draft" | "queued" | "sent" | "delivered" | "opened" | "clicked" | "bounced" | "failed" | "suppressed";
                pagination?: {
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "true" | "false";
                    cursor?: string;
                };
            };
            header?: never;
            path: {
                organizationId: string;
                donorId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            donor: string;
                            /** @enum {string} */
                            communicationType: "email" | "sms" | "letter" | "phone" | "in_person";
                            /** @enum {string} */
                            direction: "outbound" | "inbound";
                            /** @enum {string} */
                            messageClass: "receipt" | "transactional" | "fundraising" | "commercial";
                            subject: string | null;
                            content: string;
                            /** @enum {string} */
                            language: "fr" | "en";
                            toAddress: string | null;
                            /** @enum {string} */
                            deliveryStatus: "draft" | "queued" | "sent" | "delivered" | "opened" | "clicked" | "bounced" | "failed" | "suppressed";
                            sentAt: string | null;
                            deferredAt: string | null;
                            deliveredAt: string | null;
                            openedAt: string | null;
                            clickedAt: string | null;
                            bouncedAt: string | null;
                            complainedAt: string | null;
                            failureReason: string | null;
                            sentBy: string | null;
                            provider: string | null;
                            providerMessageId: string | null;
                            messageId: string | null;
                            template: string | null;
                            templateVersion: number | null;
                            consentBasis: ("express" | "implied_gift" | "implied_membership" | "implied_enquiry" | "exempt") | null;
                            consentEvidence: {
                                [key: string]: unknown;
                            } | null;
                            attachments: {
                                filename: string;
                                sha256: string;
                            }[];
                            createdAt: string;
                            updatedAt: string;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageSize: number;
                                pageCount?: number;
                                total?: number;
                                /** @description There are more than total: a search counts up to 10,000. · Il y en a plus : une recherche compte jusqu’à 10 000. */
                                isTotalCapped?: boolean;
                                nextCursor?: string | null;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "communication.create": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
                donorId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /**
                         * @default email
                         * @enum {string}
                         */
                        communicationType?: "email" | "sms" | "letter" | "phone" | "in_person";
                        /**
                         * @default outbound
                         * @enum {string}
                         */
                        direction?: "outbound" | "inbound";
                        /** @enum {string} */
                        messageClass?: "receipt" | "transactional" | "fundraising" | "commercial";
                        subject?: string | null;
                        content?: string;
                        template?: string;
                        donation?: string;
                        /** @enum {string} */
                        language?: "fr" | "en";
                        /** @constant */
                        deliveryStatus?: "draft";
                        occurredAt?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            donor: string;
                            /** @enum {string} */
                            communicationType: "email" | "sms" | "letter" | "phone" | "in_person";
                            /** @enum {string} */
                            direction: "outbound" | "inbound";
                            /** @enum {string} */
                            messageClass: "receipt" | "transactional" | "fundraising" | "commercial";
                            subject: string | null;
                            content: string;
                            /** @enum {string} */
                            language: "fr" | "en";
                            toAddress: string | null;
                            /** @enum {string} */
                            deliveryStatus: "draft" | "queued" | "sent" | "delivered" | "opened" | "clicked" | "bounced" | "failed" | "suppressed";
                            sentAt: string | null;
                            deferredAt: string | null;
                            deliveredAt: string | null;
                            openedAt: string | null;
                            clickedAt: string | null;
                            bouncedAt: string | null;
                            complainedAt: string | null;
                            failureReason: string | null;
                            sentBy: string | null;
                            provider: string | null;
                            providerMessageId: string | null;
                            messageId: string | null;
                            template: string | null;
                            templateVersion: number | null;
                            consentBasis: ("express" | "implied_gift" | "implied_membership" | "implied_enquiry" | "exempt") | null;
                            consentEvidence: {
                                [key: string]: unknown;
                            } | null;
                            attachments: {
                                filename: string;
                                sha256: string;
                            }[];
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "consent.find": {
        parameters: {
            query?: {
                channel?: "email" | "sms" | "mail" | "phone";
                pagination?: {
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "true" | "false";
                    cursor?: string;
                };
            };
            header?: never;
            path: {
                organizationId: string;
                donorId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            /** @enum {string} */
                            channel: "email" | "sms" | "mail" | "phone";
                            /** @enum {string} */
                            purpose: "all" | "fundraising" | "commercial";
                            basis: ("express" | "implied_gift" | "implied_membership" | "implied_enquiry" | "exempt") | null;
                            evidence: {
                                [key: string]: unknown;
                            } | null;
                            givenAt: string | null;
                            expiresOn: string | null;
                            withdrawnAt: string | null;
                            source: string | null;
                            recordedBy: string | null;
                            createdAt: string;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageSize: number;
                                pageCount?: number;
                                total?: number;
                                /** @description There are more than total: a search counts up to 10,000. · Il y en a plus : une recherche compte jusqu’à 10 000. */
                                isTotalCapped?: boolean;
                                nextCursor?: string | null;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "consent.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                donorId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** @enum {string} */
                        channel: "email" | "sms" | "mail" | "phone";
                        /**
                         * @default all
                         * @enum {string}
                         */
                        purpose?: "all" | "fundraising" | "commercial";
                        /** @enum {string} */
                        basis?: "express" | "implied_gift" | "implied_membership" | "implied_enquiry";
                        givenAt?: string;
                        withdrawnAt?: string;
                        source?: string | null;
                        evidence?: {
                            [key: string]: string | number | boolean | null;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            /** @enum {string} */
                            channel: "email" | "sms" | "mail" | "phone";
                            /** @enum {string} */
                            purpose: "all" | "fundraising" | "commercial";
                            basis: ("express" | "implied_gift" | "implied_membership" | "implied_enquiry" | "exempt") | null;
                            evidence: {
                                [key: string]: unknown;
                            } | null;
                            givenAt: string | null;
                            expiresOn: string | null;
                            withdrawnAt: string | null;
                            source: string | null;
                            recordedBy: string | null;
                            createdAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "consent.decisionFindOne": {
        parameters: {
            query?: {
                channel?: "email" | "sms" | "mail" | "phone";
                messageClass?: "receipt" | "transactional" | "fundraising" | "commercial";
                at?: string;
            };
            header?: never;
            path: {
                organizationId: string;
                donorId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @enum {string} */
                            channel: "email" | "sms" | "mail" | "phone";
                            /** @enum {string} */
                            messageClass: "receipt" | "transactional" | "fundraising" | "commercial";
                            at: string;
                            allowed: boolean;
                            basis: ("express" | "implied_gift" | "implied_membership" | "implied_enquiry" | "exempt") | null;
                            evidence: {
                                type: string;
                                documentId: string | null;
                                lastDay: string | null;
                            } | null;
                            refusal: ("deceased" | "do_not_contact" | "no_address" | "bounced" | "complained" | "unsubscribed" | "said_no" | "no_consent") | null;
                            reason: string | null;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "donation.ofDonorFind": {
        parameters: {
            query?: {
                search?: string;
                from?: string;
                to?: string;
                minAmount?: string;
                maxAmount?: string;
                donationType?: "one_time" | "recurring" | "pledge_payment" | "in_kind" | "securities" | "matching" | "event";
                paymentStatus?: "pending" | "processing" | "completed" | "failed" | "cancelled" | "partially_refunded" | "refunded" | "disputed";
                paymentMethodType?: "card" | "bank_debit" | "cheque" | "cash" | "transfer" | "paypal" | "in_kind" | "securities" | "other";
                campaign?: string;
                fund?: string;
                giftBatch?: string;
                tag?: string;
                acknowledgement?: "to_do" | "sent" | "not_needed";
                receipted?: "true" | "false";
                counted?: "true";
                sort?: string;
                pagination?: {
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "true" | "false";
                    cursor?: string;
                };
            };
            header?: never;
            path: {
                organizationId: string;
                donorId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            donor: {
                                documentId: string;
                                name: string;
                            };
                            amount: number;
                            currency: string;
                            baseAmount: number;
                            countedAmount: number;
                            refundedAmount: number;
                            /** @enum {string} */
                            donationType: "one_time" | "recurring" | "pledge_payment" | "in_kind" | "securities" | "matching" | "event";
                            /** @enum {string} */
                            paymentStatus: "pending" | "processing" | "completed" | "failed" | "cancelled" | "partially_refunded" | "refunded" | "disputed";
                            /** @enum {string} */
                            paymentMethodType: "card" | "bank_debit" | "cheque" | "cash" | "transfer" | "paypal" | "in_kind" | "securities" | "other";
                            chequeNumber: string | null;
                            receivedAt: string | null;
                            receivedOn: string;
                            campaign: {
                                documentId: string;
                                name: string;
                            } | null;
                            allocations: {
                                fund: {
                                    documentId: string;
                                    name: string;
                                };
                                amount: number;
                            }[];
                            eligibleAmount: number | null;
                            /** @enum {string} */
                            acknowledgement: "to_do" | "sent" | "not_needed";
                            receiptNumber: string | null;
                            isAnonymous: boolean;
                            memo: string | null;
                            createdAt: string;
                            updatedAt: string;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageSize: number;
                                pageCount?: number;
                                total?: number;
                                /** @description There are more than total: a search counts up to 10,000. · Il y en a plus : une recherche compte jusqu’à 10 000. */
                                isTotalCapped?: boolean;
                                nextCursor?: string | null;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "donation.create": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
                donorId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        amount: number;
                        /** @enum {string} */
                        paymentStatus?: "pending" | "completed";
                        currency?: string;
                        exchangeRate?: number | null;
                        exchangeRateSource?: string | null;
                        exchangeRateOn?: string | null;
                        /** @enum {string} */
                        donationType?: "one_time" | "recurring" | "pledge_payment" | "in_kind" | "securities" | "matching" | "event";
                        /** @enum {string} */
                        paymentMethodType?: "card" | "bank_debit" | "cheque" | "cash" | "transfer" | "paypal" | "in_kind" | "securities" | "other";
                        paymentMethod?: string | null;
                        chequeNumber?: string | null;
                        provider?: string | null;
                        providerPaymentId?: string | null;
                        feeAmount?: number;
                        receivedAt?: string | null;
                        receivedOn?: string;
                        depositedOn?: string | null;
                        postmarkedOn?: string | null;
                        campaign?: string | null;
                        pledge?: string | null;
                        allocations?: {
                            fund: string;
                            amount: number;
                        }[];
                        inKind?: {
                            description: string;
                            fairMarketValue: number;
                            cost?: number | null;
                            acquiredOn?: string | null;
                            acquiredToGive?: boolean;
                            appraiserName?: string | null;
                            appraiserAddress?: string | null;
                        } | null;
                        securities?: {
                            symbol: string;
                            quantity: number;
                            price: number;
                        } | null;
                        advantageAmount?: number;
                        advantageDescription?: string | null;
                        tribute?: {
                            /** @enum {string} */
                            type: "honour" | "memorial";
                            honoree: string;
                            notifyName?: string | null;
                            notifyAddress?: string | null;
                            notifyEmail?: string | null;
                            /** @enum {string} */
                            notifyPreference?: "email" | "mail" | "none";
                            message?: string | null;
                            notifiedAt?: string | null;
                        } | null;
                        isAnonymous?: boolean;
                        /** @enum {string} */
                        acknowledgement?: "to_do" | "sent" | "not_needed";
                        memo?: string | null;
                        externalIds?: {
                            system: string;
                            id: string;
                        }[];
                        metadata?: {
                            [key: string]: unknown;
                        };
                        softCredits?: {
                            donor: string;
                            /** @enum {string} */
                            type?: "household" | "workplace" | "matched" | "solicitor" | "in_honour" | "in_memory" | "donor_advised_fund" | "other";
                            amount: number;
                        }[];
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            donor: {
                                documentId: string;
                                name: string;
                            };
                            amount: number;
                            currency: string;
                            baseAmount: number;
                            baseCurrency: string;
                            exchangeRate: number | null;
                            exchangeRateSource: string | null;
                            exchangeRateOn: string | null;
                            /** @enum {string} */
                            donationType: "one_time" | "recurring" | "pledge_payment" | "in_kind" | "securities" | "matching" | "event";
                            /** @enum {string} */
                            paymentStatus: "pending" | "processing" | "completed" | "failed" | "cancelled" | "partially_refunded" | "refunded" | "disputed";
                            /** @enum {string} */
                            paymentMethodType: "card" | "bank_debit" | "cheque" | "cash" | "transfer" | "paypal" | "in_kind" | "securities" | "other";
                            paymentMethod: string | null;
                            chequeNumber: string | null;
                            provider: string | null;
                            providerPaymentId: string | null;
                            feeAmount: number;
                            netAmount: number;
                            refundedAmount: number;
                            countedAmount: number;
                            receivedAt: string | null;
                            receivedOn: string;
                            depositedOn: string | null;
                            postmarkedOn: string | null;
                            campaign: {
                                documentId: string;
                                name: string;
                            } | null;
                            recurringDonation: string | null;
                            pledge: string | null;
                            giftBatch: {
                                documentId: string;
                                number: number;
                                name: string | null;
                            } | null;
                            allocations: {
                                fund: {
                                    documentId: string;
                                    name: string;
                                };
                                amount: number;
                            }[];
                            inKind: unknown;
                            securities: unknown;
                            advantageAmount: number;
                            advantageDescription: string | null;
                            eligibleAmount: number | null;
                            tribute: unknown;
                            isAnonymous: boolean;
                            /** @enum {string} */
                            acknowledgement: "to_do" | "sent" | "not_needed";
                            receiptNumber: string | null;
                            memo: string | null;
                            externalIds: {
                                system: string;
                                id: string;
                            }[];
                            metadata: {
                                [key: string]: unknown;
                            };
                            refunds: {
                                documentId: string;
                                amount: number;
                                reason: string;
                                /** @enum {string} */
                                refundStatus: "pending" | "succeeded" | "failed";
                                refundedAt: string;
                                refundedOn: string;
                                by: string | null;
                            }[];
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "donor.historyFind": {
        parameters: {
            query?: {
                kind?: "gift" | "refund" | "receipt" | "message" | "call" | "meeting" | "task" | "note" | "merge" | "consent" | "import" | "status_change";
                from?: string;
                to?: string;
                pagination?: {
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "true" | "false";
                    cursor?: string;
                };
            };
            header?: never;
            path: {
                organizationId: string;
                donorId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            occurredAt: string;
                            kind: string;
                            summary: string;
                            subject: {
                                type: string;
                                documentId: string;
                            } | null;
                            author: string | null;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageSize: number;
                                pageCount?: number;
                                total?: number;
                                /** @description There are more than total: a search counts up to 10,000. · Il y en a plus : une recherche compte jusqu’à 10 000. */
                                isTotalCapped?: boolean;
                                nextCursor?: string | null;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "note.find": {
        parameters: {
            query?: {
                pagination?: {
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "true" | "false";
                    cursor?: string;
                };
            };
            header?: never;
            path: {
                organizationId: string;
                donorId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            body: string;
                            /** @enum {string} */
                            kind: "general" | "call" | "meeting" | "concern";
                            isPinned: boolean;
                            author: string | null;
                            createdAt: string;
                            updatedAt: string;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageSize: number;
                                pageCount?: number;
                                total?: number;
                                /** @description There are more than total: a search counts up to 10,000. · Il y en a plus : une recherche compte jusqu’à 10 000. */
                                isTotalCapped?: boolean;
                                nextCursor?: string | null;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "note.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                donorId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        body: string;
                        /** @enum {string} */
                        kind?: "general" | "call" | "meeting" | "concern";
                        isPinned?: boolean;
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            body: string;
                            /** @enum {string} */
                            kind: "general" | "call" | "meeting" | "concern";
                            isPinned: boolean;
                            author: string | null;
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "payment-method.find": {
        parameters: {
            query?: {
                pagination?: {
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "true" | "false";
                    cursor?: string;
                };
            };
            header?: never;
            path: {
                organizationId: string;
                donorId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            /** @enum {string} */
                            type: "card" | "bank_debit" | "paypal" | "cheque" | "cash" | "transfer" | "other";
                            provider: string | null;
                            brand: string | null;
                            last4: string | null;
                            expiryMonth: number | null;
                            expiryYear: number | null;
                            bankName: string | null;
                            isMasked: boolean;
                            isDefault: boolean;
                            /** @enum {string} */
                            methodStatus: "active" | "expired" | "inactive";
                            createdAt: string;
                            updatedAt: string;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageSize: number;
                                pageCount?: number;
                                total?: number;
                                /** @description There are more than total: a search counts up to 10,000. · Il y en a plus : une recherche compte jusqu’à 10 000. */
                                isTotalCapped?: boolean;
                                nextCursor?: string | null;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "payment-method.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                donorId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** @enum {string} */
                        type?: "card" | "bank_debit" | "paypal" | "cheque" | "cash" | "transfer" | "other";
                        provider?: string | null;
                        providerReference?: string | null;
                        brand?: string | null;
                        last4?: string | null;
                        expiryMonth?: number | null;
                        expiryYear?: number | null;
                        bankName?: string | null;
                        isDefault?: boolean;
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            /** @enum {string} */
                            type: "card" | "bank_debit" | "paypal" | "cheque" | "cash" | "transfer" | "other";
                            provider: string | null;
                            brand: string | null;
                            last4: string | null;
                            expiryMonth: number | null;
                            expiryYear: number | null;
                            bankName: string | null;
                            isMasked: boolean;
                            isDefault: boolean;
                            /** @enum {string} */
                            methodStatus: "active" | "expired" | "inactive";
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "pledge.find": {
        parameters: {
            query?: {
                pledgeStatus?: "active" | "fulfilled" | "written_off" | "cancelled";
                pagination?: {
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "true" | "false";
                    cursor?: string;
                };
            };
            header?: never;
            path: {
                organizationId: string;
                donorId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            donor: {
                                documentId: string;
                                name: string;
                            };
                            campaign: {
                                documentId: string;
                                name: string;
                            } | null;
                            fund: {
                                documentId: string;
                                name: string;
                            } | null;
                            amount: number;
                            currency: string;
                            pledgedOn: string | null;
                            schedule: {
                                dueOn: string;
                                amount: number;
                            }[];
                            /** @enum {string} */
                            pledgeStatus: "active" | "fulfilled" | "written_off" | "cancelled";
                            paid: number;
                            balance: number;
                            createdAt: string;
                            updatedAt: string;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageSize: number;
                                pageCount?: number;
                                total?: number;
                                /** @description There are more than total: a search counts up to 10,000. · Il y en a plus : une recherche compte jusqu’à 10 000. */
                                isTotalCapped?: boolean;
                                nextCursor?: string | null;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "pledge.create": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
                donorId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        amount: number;
                        currency?: string;
                        campaign?: string | null;
                        fund?: string | null;
                        pledgedOn?: string;
                        schedule?: {
                            dueOn: string;
                            amount: number;
                        }[];
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            donor: {
                                documentId: string;
                                name: string;
                            };
                            campaign: {
                                documentId: string;
                                name: string;
                            } | null;
                            fund: {
                                documentId: string;
                                name: string;
                            } | null;
                            amount: number;
                            currency: string;
                            pledgedOn: string | null;
                            schedule: {
                                dueOn: string;
                                amount: number;
                            }[];
                            /** @enum {string} */
                            pledgeStatus: "active" | "fulfilled" | "written_off" | "cancelled";
                            paid: number;
                            balance: number;
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "receipt.ofDonorFind": {
        parameters: {
            query?: {
                year?: string;
                receiptStatus?: "issued" | "cancelled" | "replaced";
                kind?: "single" | "consolidated" | "in_kind" | "acknowledgement";
                number?: string;
                sent?: "true" | "false";
                sort?: string;
                pagination?: {
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "true" | "false";
                    cursor?: string;
                };
            };
            header?: never;
            path: {
                organizationId: string;
                donorId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            number: string;
                            series: string;
                            sequence: number;
                            /** @enum {string} */
                            kind: "single" | "consolidated" | "in_kind" | "acknowledgement";
                            /** @enum {string} */
                            receiptStatus: "issued" | "cancelled" | "replaced";
                            issuedOn: string;
                            year: number;
                            donor: {
                                documentId: string;
                                name: string;
                            };
                            amount: number;
                            advantageAmount: number;
                            eligibleAmount: number;
                            currency: string;
                            /** @enum {string} */
                            language: "fr" | "en" | "bilingual";
                            replaces: {
                                documentId: string;
                                number: string;
                            } | null;
                            replacedBy: {
                                documentId: string;
                                number: string;
                            } | null;
                            cancelReason: string | null;
                            cancelledBy: string | null;
                            cancelledAt: string | null;
                            sentAt: string | null;
                            deliveredTo: string | null;
                            issuedBy: string;
                            createdAt: string;
                            updatedAt: string;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageSize: number;
                                pageCount?: number;
                                total?: number;
                                /** @description There are more than total: a search counts up to 10,000. · Il y en a plus : une recherche compte jusqu’à 10 000. */
                                isTotalCapped?: boolean;
                                nextCursor?: string | null;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "recurring-donation.ofDonorFind": {
        parameters: {
            query?: {
                planStatus?: "active" | "paused" | "failing" | "lapsed" | "cancelled" | "failed" | "completed";
                dueBefore?: string;
                sort?: string;
                pagination?: {
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "true" | "false";
                    cursor?: string;
                };
            };
            header?: never;
            path: {
                organizationId: string;
                donorId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            donor: {
                                documentId: string;
                                name: string;
                            };
                            amount: number;
                            currency: string;
                            /** @enum {string} */
                            frequency: "weekly" | "biweekly" | "twice_monthly" | "monthly" | "quarterly" | "yearly";
                            interval: number;
                            dayOfMonth: (number | "last") | null;
                            paymentMethod: string | null;
                            startDate: string;
                            nextPaymentDate: string | null;
                            endDate: string | null;
                            plannedPayments: number | null;
                            /** @enum {string} */
                            planStatus: "active" | "paused" | "failing" | "lapsed" | "cancelled" | "failed" | "completed";
                            pauses: {
                                from: string;
                                to: string | null;
                                reason: string | null;
                            }[];
                            cancelReason: string | null;
                            cancelledOn: string | null;
                            campaign: {
                                documentId: string;
                                name: string;
                            } | null;
                            fund: {
                                documentId: string;
                                name: string;
                            } | null;
                            totalPayments: number;
                            totalAmount: number;
                            failureCount: number;
                            annualValue: number;
                            createdAt: string;
                            updatedAt: string;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageSize: number;
                                pageCount?: number;
                                total?: number;
                                /** @description There are more than total: a search counts up to 10,000. · Il y en a plus : une recherche compte jusqu’à 10 000. */
                                isTotalCapped?: boolean;
                                nextCursor?: string | null;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "recurring-donation.create": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
                donorId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        amount: number;
                        currency?: string;
                        /** @enum {string} */
                        frequency: "weekly" | "biweekly" | "twice_monthly" | "monthly" | "quarterly" | "yearly";
                        interval?: number;
                        dayOfMonth?: (number | "last") | null;
                        startDate: string;
                        endDate?: string | null;
                        plannedPayments?: number | null;
                        paymentMethod?: string | null;
                        campaign?: string | null;
                        fund?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            donor: {
                                documentId: string;
                                name: string;
                            };
                            amount: number;
                            currency: string;
                            /** @enum {string} */
                            frequency: "weekly" | "biweekly" | "twice_monthly" | "monthly" | "quarterly" | "yearly";
                            interval: number;
                            dayOfMonth: (number | "last") | null;
                            paymentMethod: string | null;
                            startDate: string;
                            nextPaymentDate: string | null;
                            endDate: string | null;
                            plannedPayments: number | null;
                            /** @enum {string} */
                            planStatus: "active" | "paused" | "failing" | "lapsed" | "cancelled" | "failed" | "completed";
                            pauses: {
                                from: string;
                                to: string | null;
                                reason: string | null;
                            }[];
                            cancelReason: string | null;
                            cancelledOn: string | null;
                            campaign: {
                                documentId: string;
                                name: string;
                            } | null;
                            fund: {
                                documentId: string;
                                name: string;
                            } | null;
                            totalPayments: number;
                            totalAmount: number;
                            failureCount: number;
                            annualValue: number;
                            createdAt: string;
                            updatedAt: string;
                            installments: {
                                documentId: string;
                                sequence: number;
                                dueOn: string;
                                amount: number;
                                /** @enum {string} */
                                installmentStatus: "scheduled" | "processing" | "paid" | "failed" | "skipped" | "written_off";
                                attempts: {
                                    at: string;
                                    outcome: string;
                                    declineCode: string | null;
                                }[];
                                donation: string | null;
                            }[];
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "segment.ofDonorFind": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                donorId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            segment: {
                                documentId: string;
                                name: string;
                                color: string | null;
                                isAutomatic: boolean;
                            };
                            membership: {
                                /** @enum {string} */
                                origin: "rule" | "manual_add" | "manual_exclude";
                                assignedAt: string | null;
                                assignedBy: string | null;
                                reason: string | null;
                            };
                        }[];
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "soft-credit.ofDonorFind": {
        parameters: {
            query?: {
                pagination?: {
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "true" | "false";
                    cursor?: string;
                };
            };
            header?: never;
            path: {
                organizationId: string;
                donorId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            donor: {
                                documentId: string;
                                name: string;
                            };
                            /** @enum {string} */
                            type: "household" | "workplace" | "matched" | "solicitor" | "in_honour" | "in_memory" | "donor_advised_fund" | "other";
                            amount: number;
                            donation: {
                                documentId: string;
                                amount: number;
                                currency: string;
                                receivedOn: string;
                                paymentStatus: string;
                                donor: {
                                    documentId: string;
                                    name: string;
                                };
                            };
                            createdAt: string;
                            updatedAt: string;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageSize: number;
                                pageCount?: number;
                                total?: number;
                                /** @description There are more than total: a search counts up to 10,000. · Il y en a plus : une recherche compte jusqu’à 10 000. */
                                isTotalCapped?: boolean;
                                nextCursor?: string | null;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "donor.statsFind": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                donorId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            currency: string;
                            totalDonated: number;
                            donationCount: number;
                            averageDonation: number;
                            largestDonation: number;
                            smallestDonation: number;
                            firstDonationOn: string | null;
                            lastDonationOn: string | null;
                            lastDonationAmount: number;
                            totalThisYear: number;
                            totalLastYear: number;
                            yearsDonated: number;
                            currentStreak: number;
                            bestYear: number | null;
                            bestYearTotal: number;
                            softCreditTotal: number;
                            /** @enum {string} */
                            trend: "up" | "flat" | "down";
                            /** @enum {string} */
                            lifecycle: "prospect" | "new" | "active" | "lapsing" | "lapsed" | "recaptured";
                            nextRecurringOn: string | null;
                            engagementScore: number;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "tag.assign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                donorId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        tagId: string;
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            tag: {
                                documentId: string;
                                name: string;
                                color: string | null;
                            };
                            assignedAt: string | null;
                            assignedBy: string | null;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "tag.unassign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                donorId: string;
                tagId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. / Fait. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    "donor.yearsFind": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                donorId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            year: number;
                            total: number;
                            gifts: number;
                        }[];
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "export.find": {
        parameters: {
            query?: {
                subject?: "donors" | "donations";
                pagination?: {
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "true" | "false";
                    cursor?: string;
                };
            };
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            /** @enum {string} */
                            subject: "donors" | "donations";
                            /** @enum {string} */
                            format: "csv" | "xlsx";
                            columns: string[];
                            filters: {
                                [key: string]: unknown;
                            };
                            isSensitive: boolean;
                            /** @enum {string} */
                            jobStatus: "queued" | "running" | "succeeded" | "failed" | "cancelled";
                            progress: {
                                done: number;
                                total: number;
                            };
                            bytes: number | null;
                            requestedBy: string | null;
                            job: string | null;
                            createdAt: string;
                            expiresAt: string | null;
                            url: string | null;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageSize: number;
                                pageCount?: number;
                                total?: number;
                                /** @description There are more than total: a search counts up to 10,000. · Il y en a plus : une recherche compte jusqu’à 10 000. */
                                isTotalCapped?: boolean;
                                nextCursor?: string | null;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "export.findOne": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                exportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            /** @enum {string} */
                            subject: "donors" | "donations";
                            /** @enum {string} */
                            format: "csv" | "xlsx";
                            columns: string[];
                            filters: {
                                [key: string]: unknown;
                            };
                            isSensitive: boolean;
                            /** @enum {string} */
                            jobStatus: "queued" | "running" | "succeeded" | "failed" | "cancelled";
                            progress: {
                                done: number;
                                total: number;
                            };
                            bytes: number | null;
                            requestedBy: string | null;
                            job: string | null;
                            createdAt: string;
                            expiresAt: string | null;
                            url: string | null;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "export.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                exportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. / Fait. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    "export.fileFindOne": {
        parameters: {
            query: {
                expires: string;
                signature: string;
            };
            header?: never;
            path: {
                organizationId: string;
                exportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "fund.find": {
        parameters: {
            query?: {
                archived?: "false" | "true" | "all";
                sort?: string;
                pagination?: {
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "true" | "false";
                    cursor?: string;
                };
            };
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            name: string;
                            nameFr: string | null;
                            nameEn: string | null;
                            code: string | null;
                            isRestricted: boolean;
                            isDefault: boolean;
                            ledgerAccount: string | null;
                            isArchived: boolean;
                            createdAt: string;
                            updatedAt: string;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageSize: number;
                                pageCount?: number;
                                total?: number;
                                /** @description There are more than total: a search counts up to 10,000. · Il y en a plus : une recherche compte jusqu’à 10 000. */
                                isTotalCapped?: boolean;
                                nextCursor?: string | null;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "fund.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        name: string;
                        nameFr?: string | null;
                        nameEn?: string | null;
                        code?: string | null;
                        isRestricted?: boolean;
                        isDefault?: boolean;
                        ledgerAccount?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            name: string;
                            nameFr: string | null;
                            nameEn: string | null;
                            code: string | null;
                            isRestricted: boolean;
                            isDefault: boolean;
                            ledgerAccount: string | null;
                            isArchived: boolean;
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "fund.findOne": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                fundId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            name: string;
                            nameFr: string | null;
                            nameEn: string | null;
                            code: string | null;
                            isRestricted: boolean;
                            isDefault: boolean;
                            ledgerAccount: string | null;
                            isArchived: boolean;
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "fund.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                fundId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            /** @enum {string} */
                            outcome: "deleted" | "archived";
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "fund.update": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                organizationId: string;
                fundId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        name?: string;
                        nameFr?: string | null;
                        nameEn?: string | null;
                        code?: string | null;
                        isRestricted?: boolean;
                        isDefault?: boolean;
                        ledgerAccount?: string | null;
                        isArchived?: boolean;
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            name: string;
                            nameFr: string | null;
                            nameEn: string | null;
                            code: string | null;
                            isRestricted: boolean;
                            isDefault: boolean;
                            ledgerAccount: string | null;
                            isArchived: boolean;
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "gift-batch.find": {
        parameters: {
            query?: {
                search?: string;
                batchStatus?: "open" | "posted" | "reopened";
                sort?: string;
                pagination?: {
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "true" | "false";
                    cursor?: string;
                };
            };
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            number: number;
                            name: string | null;
                            /** @enum {string} */
                            batchStatus: "open" | "posted" | "reopened";
                            receivedOn: string;
                            depositedOn: string | null;
                            /** @enum {string} */
                            paymentMethodType: "cheque" | "cash" | "transfer" | "card" | "bank_debit" | "paypal" | "other";
                            campaign: {
                                documentId: string;
                                name: string;
                            } | null;
                            fund: {
                                documentId: string;
                                name: string;
                            } | null;
                            currency: string;
                            expectedCount: number;
                            expectedTotal: number;
                            enteredCount: number;
                            enteredTotal: number;
                            differenceCount: number;
                            differenceTotal: number;
                            startedBy: string | null;
                            postedAt: string | null;
                            postedBy: string | null;
                            reopenedAt: string | null;
                            reopenedBy: string | null;
                            reopenReason: string | null;
                            createdAt: string;
                            updatedAt: string;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageSize: number;
                                pageCount?: number;
                                total?: number;
                                /** @description There are more than total: a search counts up to 10,000. · Il y en a plus : une recherche compte jusqu’à 10 000. */
                                isTotalCapped?: boolean;
                                nextCursor?: string | null;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "gift-batch.create": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        name?: string | null;
                        receivedOn?: string;
                        depositedOn?: string | null;
                        /** @enum {string} */
                        paymentMethodType?: "cheque" | "cash" | "transfer" | "card" | "bank_debit" | "paypal" | "other";
                        campaign?: string | null;
                        fund?: string | null;
                        expectedCount: number;
                        expectedTotal: number;
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            number: number;
                            name: string | null;
                            /** @enum {string} */
                            batchStatus: "open" | "posted" | "reopened";
                            receivedOn: string;
                            depositedOn: string | null;
                            /** @enum {string} */
                            paymentMethodType: "cheque" | "cash" | "transfer" | "card" | "bank_debit" | "paypal" | "other";
                            campaign: {
                                documentId: string;
                                name: string;
                            } | null;
                            fund: {
                                documentId: string;
                                name: string;
                            } | null;
                            currency: string;
                            expectedCount: number;
                            expectedTotal: number;
                            enteredCount: number;
                            enteredTotal: number;
                            differenceCount: number;
                            differenceTotal: number;
                            startedBy: string | null;
                            postedAt: string | null;
                            postedBy: string | null;
                            reopenedAt: string | null;
                            reopenedBy: string | null;
                            reopenReason: string | null;
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "gift-batch.findOne": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                batchId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            number: number;
                            name: string | null;
                            /** @enum {string} */
                            batchStatus: "open" | "posted" | "reopened";
                            receivedOn: string;
                            depositedOn: string | null;
                            /** @enum {string} */
                            paymentMethodType: "cheque" | "cash" | "transfer" | "card" | "bank_debit" | "paypal" | "other";
                            campaign: {
                                documentId: string;
                                name: string;
                            } | null;
                            fund: {
                                documentId: string;
                                name: string;
                            } | null;
                            currency: string;
                            expectedCount: number;
                            expectedTotal: number;
                            enteredCount: number;
                            enteredTotal: number;
                            differenceCount: number;
                            differenceTotal: number;
                            startedBy: string | null;
                            postedAt: string | null;
                            postedBy: string | null;
                            reopenedAt: string | null;
                            reopenedBy: string | null;
                            reopenReason: string | null;
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "gift-batch.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                batchId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. / Fait. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    "gift-batch.update": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                organizationId: string;
                batchId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        name?: string | null;
                        receivedOn?: string;
                        depositedOn?: string | null;
                        /** @enum {string} */
                        paymentMethodType?: "cheque" | "cash" | "transfer" | "card" | "bank_debit" | "paypal" | "other";
                        campaign?: string | null;
                        fund?: string | null;
                        expectedCount?: number;
                        expectedTotal?: number;
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            number: number;
                            name: string | null;
                            /** @enum {string} */
                            batchStatus: "open" | "posted" | "reopened";
                            receivedOn: string;
                            depositedOn: string | null;
                            /** @enum {string} */
                            paymentMethodType: "cheque" | "cash" | "transfer" | "card" | "bank_debit" | "paypal" | "other";
                            campaign: {
                                documentId: string;
                                name: string;
                            } | null;
                            fund: {
                                documentId: string;
                                name: string;
                            } | null;
                            currency: string;
                            expectedCount: number;
                            expectedTotal: number;
                            enteredCount: number;
                            enteredTotal: number;
                            differenceCount: number;
                            differenceTotal: number;
                            startedBy: string | null;
                            postedAt: string | null;
                            postedBy: string | null;
                            reopenedAt: string | null;
                            reopenedBy: string | null;
                            reopenReason: string | null;
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "gift-batch.post": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
                batchId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: Record<string, never>;
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            number: number;
                            name: string | null;
                            /** @enum {string} */
                            batchStatus: "open" | "posted" | "reopened";
                            receivedOn: string;
                            depositedOn: string | null;
                            /** @enum {string} */
                            paymentMethodType: "cheque" | "cash" | "transfer" | "card" | "bank_debit" | "paypal" | "other";
                            campaign: {
                                documentId: string;
                                name: string;
                            } | null;
                            fund: {
                                documentId: string;
                                name: string;
                            } | null;
                            currency: string;
                            expectedCount: number;
                            expectedTotal: number;
                            enteredCount: number;
                            enteredTotal: number;
                            differenceCount: number;
                            differenceTotal: number;
                            startedBy: string | null;
                            postedAt: string | null;
                            postedBy: string | null;
                            reopenedAt: string | null;
                            reopenedBy: string | null;
                            reopenReason: string | null;
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "gift-batch.reopen": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
                batchId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        reason: string;
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            number: number;
                            name: string | null;
                            /** @enum {string} */
                            batchStatus: "open" | "posted" | "reopened";
                            receivedOn: string;
                            depositedOn: string | null;
                            /** @enum {string} */
                            paymentMethodType: "cheque" | "cash" | "transfer" | "card" | "bank_debit" | "paypal" | "other";
                            campaign: {
                                documentId: string;
                                name: string;
                            } | null;
                            fund: {
                                documentId: string;
                                name: string;
                            } | null;
                            currency: string;
                            expectedCount: number;
                            expectedTotal: number;
                            enteredCount: number;
                            enteredTotal: number;
                            differenceCount: number;
                            differenceTotal: number;
                            startedBy: string | null;
                            postedAt: string | null;
                            postedBy: string | null;
                            reopenedAt: string | null;
                            reopenedBy: string | null;
                            reopenReason: string | null;
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "gift-batch.rowsFind": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                batchId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            rowKey: string;
                            version: number;
                            line: number;
                            donor: {
                                documentId: string;
                                name: string;
                            } | null;
                            donorText: string | null;
                            amount: number | null;
                            receivedOn: string | null;
                            /** @enum {string} */
                            paymentMethodType: "cheque" | "cash" | "transfer" | "card" | "bank_debit" | "paypal" | "other";
                            chequeNumber: string | null;
                            campaign: {
                                documentId: string;
                                name: string;
                            } | null;
                            fund: {
                                documentId: string;
                                name: string;
                            } | null;
                            memo: string | null;
                            donation: string | null;
                            savedBy: string | null;
                        }[];
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "gift-batch.saveRows": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                organizationId: string;
                batchId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        rows: {
                            rowKey: string;
                            version: number;
                            line?: number;
                            donor?: string | null;
                            donorText?: string | null;
                            amount?: number | null;
                            receivedOn?: string | null;
                            /** @enum {string} */
                            paymentMethodType?: "cheque" | "cash" | "transfer" | "card" | "bank_debit" | "paypal" | "other";
                            chequeNumber?: string | null;
                            campaign?: string | null;
                            fund?: string | null;
                            memo?: string | null;
                        }[];
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            rows: {
                                rowKey: string;
                                version: number;
                                line: number;
                                donor: {
                                    documentId: string;
                                    name: string;
                                } | null;
                                donorText: string | null;
                                amount: number | null;
                                receivedOn: string | null;
                                /** @enum {string} */
                                paymentMethodType: "cheque" | "cash" | "transfer" | "card" | "bank_debit" | "paypal" | "other";
                                chequeNumber: string | null;
                                campaign: {
                                    documentId: string;
                                    name: string;
                                } | null;
                                fund: {
                                    documentId: string;
                                    name: string;
                                } | null;
                                memo: string | null;
                                donation: string | null;
                                savedBy: string | null;
                            }[];
                            enteredCount: number;
                            enteredTotal: number;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "gift-batch.removeRow": {
        parameters: {
            query?: {
                version?: string;
            };
            header?: never;
            path: {
                organizationId: string;
                batchId: string;
                rowKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. / Fait. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    "household.find": {
        parameters: {
            query?: {
                search?: string;
                pagination?: {
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "true" | "false";
                    cursor?: string;
                };
            };
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            nameFr: string | null;
                            nameEn: string | null;
                            isNameOverridden: boolean;
                            formalGreeting: string | null;
                            informalGreeting: string | null;
                            members: {
                                documentId: string;
                                name: string;
                                deceasedOn: string | null;
                            }[];
                            createdAt: string;
                            updatedAt: string;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageSize: number;
                                pageCount?: number;
                                total?: number;
                                /** @description There are more than total: a search counts up to 10,000. · Il y en a plus : une recherche compte jusqu’à 10 000. */
                                isTotalCapped?: boolean;
                                nextCursor?: string | null;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "household.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        nameFr?: string | null;
                        nameEn?: string | null;
                        formalGreeting?: string | null;
                        informalGreeting?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            nameFr: string | null;
                            nameEn: string | null;
                            isNameOverridden: boolean;
                            formalGreeting: string | null;
                            informalGreeting: string | null;
                            members: {
                                documentId: string;
                                name: string;
                                deceasedOn: string | null;
                            }[];
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "household.findOne": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                householdId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            nameFr: string | null;
                            nameEn: string | null;
                            isNameOverridden: boolean;
                            formalGreeting: string | null;
                            informalGreeting: string | null;
                            members: {
                                documentId: string;
                                name: string;
                                deceasedOn: string | null;
                            }[];
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "household.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                householdId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. / Fait. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    "household.update": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                organizationId: string;
                householdId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        nameFr?: string | null;
                        nameEn?: string | null;
                        formalGreeting?: string | null;
                        informalGreeting?: string | null;
                        isNameOverridden?: boolean;
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            nameFr: string | null;
                            nameEn: string | null;
                            isNameOverridden: boolean;
                            formalGreeting: string | null;
                            informalGreeting: string | null;
                            members: {
                                documentId: string;
                                name: string;
                                deceasedOn: string | null;
                            }[];
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "import-job.find": {
        parameters: {
            query?: {
                pagination?: {
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "true" | "false";
                    cursor?: string;
                };
            };
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            fileName: string;
                            preset: string | null;
                            /** @enum {string} */
                            jobStatus: "staging" | "staged" | "checked" | "applying" | "applied" | "failed" | "undone";
                            startedBy: string | null;
                            startedAt: string | null;
                            finishedAt: string | null;
                            report: {
                                rows: {
                                    total: number;
                                    created: number;
                                    matched: number;
                                    skipped: number;
                                    refused: number;
                                };
                                donors: {
                                    created: number;
                                    matched: number;
                                };
                                gifts: {
                                    created: number;
                                    matched: number;
                                };
                                currencies: {
                                    currency: string;
                                    createdGifts: number;
                                    createdCents: number;
                                    matchedGifts: number;
                                    matchedCents: number;
                                }[];
                                problems: {
                                    code: string;
                                    /** @enum {string} */
                                    outcome: "refused" | "skipped";
                                    rows: number;
                                }[];
                                campaignsCreated: number;
                            } | null;
                            ignoredColumns: string[];
                            createdAt: string;
                            updatedAt: string;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageSize: number;
                                pageCount?: number;
                                total?: number;
                                /** @description There are more than total: a search counts up to 10,000. · Il y en a plus : une recherche compte jusqu’à 10 000. */
                                isTotalCapped?: boolean;
                                nextCursor?: string | null;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "import-job.create": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        fileName?: string;
                        content?: string;
                        /** @enum {string} */
                        preset?: "canadahelps" | "npsp" | "generic";
                        mapping?: {
                            [key: string]: string;
                        } | string;
                        /** @enum {string} */
                        dateStyle?: "dmy" | "mdy";
                        /** @enum {string} */
                        decimalStyle?: "point" | "comma";
                        currency?: string;
                        externalSystem?: string;
                        createCampaigns?: boolean | ("true" | "false");
                        dryRun?: boolean | ("true" | "false");
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            fileName: string;
                            preset: string | null;
                            /** @enum {string} */
                            jobStatus: "staging" | "staged" | "checked" | "applying" | "applied" | "failed" | "undone";
                            startedBy: string | null;
                            startedAt: string | null;
                            finishedAt: string | null;
                            report: {
                                rows: {
                                    total: number;
                                    created: number;
                                    matched: number;
                                    skipped: number;
                                    refused: number;
                                };
                                donors: {
                                    created: number;
                                    matched: number;
                                };
                                gifts: {
                                    created: number;
                                    matched: number;
                                };
                                currencies: {
                                    currency: string;
                                    createdGifts: number;
                                    createdCents: number;
                                    matchedGifts: number;
                                    matchedCents: number;
                                }[];
                                problems: {
                                    code: string;
                                    /** @enum {string} */
                                    outcome: "refused" | "skipped";
                                    rows: number;
                                }[];
                                campaignsCreated: number;
                            } | null;
                            ignoredColumns: string[];
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "import-job.presetsFind": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @enum {string} */
                            name: "canadahelps" | "npsp" | "generic";
                            fields: {
                                name: string;
                                label: string;
                                headings: string[];
                            }[];
                        }[];
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "import-job.findOne": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            fileName: string;
                            preset: string | null;
                            /** @enum {string} */
                            jobStatus: "staging" | "staged" | "checked" | "applying" | "applied" | "failed" | "undone";
                            startedBy: string | null;
                            startedAt: string | null;
                            finishedAt: string | null;
                            report: {
                                rows: {
                                    total: number;
                                    created: number;
                                    matched: number;
                                    skipped: number;
                                    refused: number;
                                };
                                donors: {
                                    created: number;
                                    matched: number;
                                };
                                gifts: {
                                    created: number;
                                    matched: number;
                                };
                                currencies: {
                                    currency: string;
                                    createdGifts: number;
                                    createdCents: number;
                                    matchedGifts: number;
                                    matchedCents: number;
                                }[];
                                problems: {
                                    code: string;
                                    /** @enum {string} */
                                    outcome: "refused" | "skipped";
                                    rows: number;
                                }[];
                                campaignsCreated: number;
                            } | null;
                            ignoredColumns: string[];
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "import-job.apply": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
                importId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: Record<string, never>;
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            fileName: string;
                            preset: string | null;
                            /** @enum {string} */
                            jobStatus: "staging" | "staged" | "checked" | "applying" | "applied" | "failed" | "undone";
                            startedBy: string | null;
                            startedAt: string | null;
                            finishedAt: string | null;
                            report: {
                                rows: {
                                    total: number;
                                    created: number;
                                    matched: number;
                                    skipped: number;
                                    refused: number;
                                };
                                donors: {
                                    created: number;
                                    matched: number;
                                };
                                gifts: {
                                    created: number;
                                    matched: number;
                                };
                                currencies: {
                                    currency: string;
                                    createdGifts: number;
                                    createdCents: number;
                                    matchedGifts: number;
                                    matchedCents: number;
                                }[];
                                problems: {
                                    code: string;
                                    /** @enum {string} */
                                    outcome: "refused" | "skipped";
                                    rows: number;
                                }[];
                                campaignsCreated: number;
                            } | null;
                            ignoredColumns: string[];
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "import-job.check": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
                importId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: Record<string, never>;
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            fileName: string;
                            preset: string | null;
                            /** @enum {string} */
                            jobStatus: "staging" | "staged" | "checked" | "applying" | "applied" | "failed" | "undone";
                            startedBy: string | null;
                            startedAt: string | null;
                            finishedAt: string | null;
                            report: {
                                rows: {
                                    total: number;
                                    created: number;
                                    matched: number;
                                    skipped: number;
                                    refused: number;
                                };
                                donors: {
                                    created: number;
                                    matched: number;
                                };
                                gifts: {
                                    created: number;
                                    matched: number;
                                };
                                currencies: {
                                    currency: string;
                                    createdGifts: number;
                                    createdCents: number;
                                    matchedGifts: number;
                                    matchedCents: number;
                                }[];
                                problems: {
                                    code: string;
                                    /** @enum {string} */
                                    outcome: "refused" | "skipped";
                                    rows: number;
                                }[];
                                campaignsCreated: number;
                            } | null;
                            ignoredColumns: string[];
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "import-job.rowsFind": {
        parameters: {
            query?: {
                outcome?: "pending" | "created" | "matched" | "skipped" | "refused";
                donor?: string;
                pagination?: {
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "true" | "false";
                    cursor?: string;
                };
            };
            header?: never;
            path: {
                organizationId: string;
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            line: number;
                            /** @enum {string} */
                            outcome: "pending" | "created" | "matched" | "skipped" | "refused";
                            reasons: {
                                code: string;
                                message: string;
                            }[];
                            warnings: {
                                code: string;
                                message: string;
                            }[];
                            matchedBy: string | null;
                            donor: string | null;
                            donation: string | null;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageSize: number;
                                pageCount?: number;
                                total?: number;
                                /** @description There are more than total: a search counts up to 10,000. · Il y en a plus : une recherche compte jusqu’à 10 000. */
                                isTotalCapped?: boolean;
                                nextCursor?: string | null;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "job.find": {
        parameters: {
            query?: {
                kind?: string;
                jobStatus?: "queued" | "running" | "succeeded" | "failed" | "cancelled";
                pagination?: {
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "true" | "false";
                    cursor?: string;
                };
            };
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            kind: string;
                            /** @enum {string} */
                            jobStatus: "queued" | "running" | "succeeded" | "failed" | "cancelled";
                            progress: {
                                done: number;
                                total: number;
                            };
                            result: unknown;
                            error: unknown;
                            startedBy: string;
                            createdAt: string;
                            finishedAt: string | null;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageSize: number;
                                pageCount?: number;
                                total?: number;
                                /** @description There are more than total: a search counts up to 10,000. · Il y en a plus : une recherche compte jusqu’à 10 000. */
                                isTotalCapped?: boolean;
                                nextCursor?: string | null;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "job.findOne": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            kind: string;
                            /** @enum {string} */
                            jobStatus: "queued" | "running" | "succeeded" | "failed" | "cancelled";
                            progress: {
                                done: number;
                                total: number;
                            };
                            result: unknown;
                            error: unknown;
                            startedBy: string;
                            createdAt: string;
                            finishedAt: string | null;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "job.cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            kind: string;
                            /** @enum {string} */
                            jobStatus: "queued" | "running" | "succeeded" | "failed" | "cancelled";
                            progress: {
                                done: number;
                                total: number;
                            };
                            result: unknown;
                            error: unknown;
                            startedBy: string;
                            createdAt: string;
                            finishedAt: string | null;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "members.find": {
        parameters: {
            query?: {
                pagination?: {
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "true" | "false";
                    cursor?: string;
                };
            };
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            /** @enum {string} */
                            kind: "staff" | "api" | "token";
                            name: string;
                            email: string | null;
                            /** @enum {string} */
                            role: "admin" | "member" | "viewer";
                            invitedBy: string | null;
                            createdAt: string;
                            updatedAt: string;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageSize: number;
                                pageCount?: number;
                                total?: number;
                                /** @description There are more than total: a search counts up to 10,000. · Il y en a plus : une recherche compte jusqu’à 10 000. */
                                isTotalCapped?: boolean;
                                nextCursor?: string | null;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "members.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        email: string;
                        /** @enum {string} */
                        role: "admin" | "member" | "viewer";
                        /** @enum {string} */
                        kind: "staff" | "api";
                        firstName?: string | null;
                        lastName?: string | null;
                    } | {
                        apiToken: number;
                        /** @enum {string} */
                        role: "admin" | "member" | "viewer";
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            /** @enum {string} */
                            kind: "staff" | "api" | "token";
                            name: string;
                            email: string | null;
                            /** @enum {string} */
                            role: "admin" | "member" | "viewer";
                            invitedBy: string | null;
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "members.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "members.update": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                organizationId: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** @enum {string} */
                        role: "admin" | "member" | "viewer";
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            /** @enum {string} */
                            kind: "staff" | "api" | "token";
                            name: string;
                            email: string | null;
                            /** @enum {string} */
                            role: "admin" | "member" | "viewer";
                            invitedBy: string | null;
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "note.findOne": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                noteId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            body: string;
                            /** @enum {string} */
                            kind: "general" | "call" | "meeting" | "concern";
                            isPinned: boolean;
                            author: string | null;
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "note.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                noteId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. / Fait. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    "note.update": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                organizationId: string;
                noteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        body?: string;
                        /** @enum {string} */
                        kind?: "general" | "call" | "meeting" | "concern";
                        isPinned?: boolean;
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            body: string;
                            /** @enum {string} */
                            kind: "general" | "call" | "meeting" | "concern";
                            isPinned: boolean;
                            author: string | null;
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "outbox.find": {
        parameters: {
            query?: {
                pagination?: {
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "true" | "false";
                    cursor?: string;
                };
            };
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            messageId: string;
                            to: string;
                            subject: string;
                            date: string;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageSize: number;
                                pageCount?: number;
                                total?: number;
                                /** @description There are more than total: a search counts up to 10,000. · Il y en a plus : une recherche compte jusqu’à 10 000. */
                                isTotalCapped?: boolean;
                                nextCursor?: string | null;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "outbox.findOne": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            messageId: string;
                            to: string;
                            subject: string;
                            date: string;
                            text: string;
                            attachments: {
                                filename: string;
                                bytes: number;
                            }[];
                            eml: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "payment-method.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                paymentMethodId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            /** @enum {string} */
                            outcome: "deleted" | "deactivated";
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "payment-method.update": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                organizationId: string;
                paymentMethodId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        provider?: string | null;
                        providerReference?: string | null;
                        brand?: string | null;
                        last4?: string | null;
                        expiryMonth?: number | null;
                        expiryYear?: number | null;
                        bankName?: string | null;
                        isDefault?: boolean;
                        /** @enum {string} */
                        methodStatus?: "active" | "inactive";
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            /** @enum {string} */
                            type: "card" | "bank_debit" | "paypal" | "cheque" | "cash" | "transfer" | "other";
                            provider: string | null;
                            brand: string | null;
                            last4: string | null;
                            expiryMonth: number | null;
                            expiryYear: number | null;
                            bankName: string | null;
                            isMasked: boolean;
                            isDefault: boolean;
                            /** @enum {string} */
                            methodStatus: "active" | "expired" | "inactive";
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "pledge.allFind": {
        parameters: {
            query?: {
                pledgeStatus?: "active" | "fulfilled" | "written_off" | "cancelled";
                pagination?: {
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "true" | "false";
                    cursor?: string;
                };
                campaign?: string;
                fund?: string;
            };
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            donor: {
                                documentId: string;
                                name: string;
                            };
                            campaign: {
                                documentId: string;
                                name: string;
                            } | null;
                            fund: {
                                documentId: string;
                                name: string;
                            } | null;
                            amount: number;
                            currency: string;
                            pledgedOn: string | null;
                            schedule: {
                                dueOn: string;
                                amount: number;
                            }[];
                            /** @enum {string} */
                            pledgeStatus: "active" | "fulfilled" | "written_off" | "cancelled";
                            paid: number;
                            balance: number;
                            createdAt: string;
                            updatedAt: string;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageSize: number;
                                pageCount?: number;
                                total?: number;
                                /** @description There are more than total: a search counts up to 10,000. · Il y en a plus : une recherche compte jusqu’à 10 000. */
                                isTotalCapped?: boolean;
                                nextCursor?: string | null;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "pledge.findOne": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                pledgeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            donor: {
                                documentId: string;
                                name: string;
                            };
                            campaign: {
                                documentId: string;
                                name: string;
                            } | null;
                            fund: {
                                documentId: string;
                                name: string;
                            } | null;
                            amount: number;
                            currency: string;
                            pledgedOn: string | null;
                            schedule: {
                                dueOn: string;
                                amount: number;
                            }[];
                            /** @enum {string} */
                            pledgeStatus: "active" | "fulfilled" | "written_off" | "cancelled";
                            paid: number;
                            balance: number;
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "pledge.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                pledgeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. / Fait. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    "pledge.update": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                organizationId: string;
                pledgeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        amount?: number;
                        /** @enum {string} */
                        pledgeStatus?: "active" | "fulfilled" | "written_off" | "cancelled";
                        campaign?: string | null;
                        fund?: string | null;
                        pledgedOn?: string;
                        schedule?: {
                            dueOn: string;
                            amount: number;
                        }[];
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            donor: {
                                documentId: string;
                                name: string;
                            };
                            campaign: {
                                documentId: string;
                                name: string;
                            } | null;
                            fund: {
                                documentId: string;
                                name: string;
                            } | null;
                            amount: number;
                            currency: string;
                            pledgedOn: string | null;
                            schedule: {
                                dueOn: string;
                                amount: number;
                            }[];
                            /** @enum {string} */
                            pledgeStatus: "active" | "fulfilled" | "written_off" | "cancelled";
                            paid: number;
                            balance: number;
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "receipt-wording.find": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            version: string;
                            /** @enum {string} */
                            jurisdiction: "CA" | "US" | "FR";
                            validFrom: string;
                            words: {
                                [key: string]: {
                                    fr: string;
                                    en: string;
                                };
                            };
                            isOwn: boolean;
                            isInForce: boolean;
                            publishedBy: string | null;
                            publishedAt: string | null;
                        }[];
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "receipt-wording.publish": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** @enum {string} */
                        jurisdiction: "CA" | "US" | "FR";
                        validFrom: string;
                        words: {
                            [key: string]: {
                                fr: string;
                                en: string;
                            };
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            version: string;
                            /** @enum {string} */
                            jurisdiction: "CA" | "US" | "FR";
                            validFrom: string;
                            words: {
                                [key: string]: {
                                    fr: string;
                                    en: string;
                                };
                            };
                            isOwn: boolean;
                            isInForce: boolean;
                            publishedBy: string | null;
                            publishedAt: string | null;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "receipt-wording.preview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** @enum {string} */
                        language: "fr" | "en" | "bilingual";
                        /**
                         * @default CA
                         * @enum {string}
                         */
                        jurisdiction?: "CA" | "US" | "FR";
                        words?: {
                            [key: string]: {
                                fr: string;
                                en: string;
                            };
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "receipt.find": {
        parameters: {
            query?: {
                year?: string;
                receiptStatus?: "issued" | "cancelled" | "replaced";
                kind?: "single" | "consolidated" | "in_kind" | "acknowledgement";
                number?: string;
                sent?: "true" | "false";
                sort?: string;
                pagination?: {
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "true" | "false";
                    cursor?: string;
                };
            };
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            number: string;
                            series: string;
                            sequence: number;
                            /** @enum {string} */
                            kind: "single" | "consolidated" | "in_kind" | "acknowledgement";
                            /** @enum {string} */
                            receiptStatus: "issued" | "cancelled" | "replaced";
                            issuedOn: string;
                            year: number;
                            donor: {
                                documentId: string;
                                name: string;
                            };
                            amount: number;
                            advantageAmount: number;
                            eligibleAmount: number;
                            currency: string;
                            /** @enum {string} */
                            language: "fr" | "en" | "bilingual";
                            replaces: {
                                documentId: string;
                                number: string;
                            } | null;
                            replacedBy: {
                                documentId: string;
                                number: string;
                            } | null;
                            cancelReason: string | null;
                            cancelledBy: string | null;
                            cancelledAt: string | null;
                            sentAt: string | null;
                            deliveredTo: string | null;
                            issuedBy: string;
                            createdAt: string;
                            updatedAt: string;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageSize: number;
                                pageCount?: number;
                                total?: number;
                                /** @description There are more than total: a search counts up to 10,000. · Il y en a plus : une recherche compte jusqu’à 10 000. */
                                isTotalCapped?: boolean;
                                nextCursor?: string | null;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "receipt.auditPack": {
        parameters: {
            query: {
                year: string;
            };
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "receipt.packStart": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        year: number;
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            kind: string;
                            /** @enum {string} */
                            jobStatus: "queued" | "running" | "succeeded" | "failed" | "cancelled";
                            progress: {
                                done: number;
                                total: number;
                            };
                            result: unknown;
                            error: unknown;
                            startedBy: string;
                            createdAt: string;
                            finishedAt: string | null;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "receipt.packFileFindOne": {
        parameters: {
            query: {
                expires: string;
                signature: string;
            };
            header?: never;
            path: {
                organizationId: string;
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "receipt.consolidate": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        year: number;
                        donorIds?: string[];
                        segmentId?: string;
                        /** @default false */
                        dryRun?: boolean;
                        /** @default false */
                        send?: boolean;
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            kind: string;
                            /** @enum {string} */
                            jobStatus: "queued" | "running" | "succeeded" | "failed" | "cancelled";
                            progress: {
                                done: number;
                                total: number;
                            };
                            result: unknown;
                            error: unknown;
                            startedBy: string;
                            createdAt: string;
                            finishedAt: string | null;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "receipt.runRowsFind": {
        parameters: {
            query?: {
                outcome?: "issued" | "refused";
                pagination?: {
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "true" | "false";
                    cursor?: string;
                };
            };
            header?: never;
            path: {
                organizationId: string;
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            donor: {
                                documentId: string;
                                name: string;
                            };
                            receipt: {
                                documentId: string;
                                number: string;
                            } | null;
                            isIssued: boolean;
                            gifts: number;
                            amount: number;
                            eligibleAmount: number;
                            reasons: {
                                /** @enum {string} */
                                code: "REGISTRATION_NUMBER_INVALID" | "CHARITY_NOT_REGISTERED" | "CHARITY_ADDRESS_MISSING" | "CHARITY_ADDRESS_FOREIGN" | "CHARITY_CURRENCY" | "PLACE_OF_ISSUE_MISSING" | "SIGNATORY_MISSING" | "SIGNATORY_NOT_ACTIVE" | "DONOR_ADDRESS_MISSING" | "DONOR_NAME_MISSING" | "LANGUAGE_UNKNOWN" | "ANONYMOUS" | "NOT_PAID" | "DISPUTED" | "REFUNDED" | "ALREADY_RECEIPTED" | "TRUE_DONOR_ELSEWHERE" | "SOFT_CREDIT" | "ADVANTAGE_ABOVE_80_PERCENT" | "ADVANTAGE_WITHOUT_DESCRIPTION" | "IN_KIND_WITHOUT_DESCRIPTION" | "IN_KIND_WITHOUT_VALUE" | "SECURITIES_WITHOUT_DESCRIPTION" | "APPRAISER_ADDRESS_MISSING" | "UNPRINTABLE_TEXT" | "NON_CASH" | "EXCHANGE_RATE_MISSING" | "OTHER_YEAR" | "FUTURE_DATE" | "BELOW_MINIMUM" | "NO_GIFTS";
                                message: string;
                            }[];
                            refusedGifts: {
                                donation: string;
                                receivedOn: string;
                                amount: number;
                                reasons: {
                                    /** @enum {string} */
                                    code: "REGISTRATION_NUMBER_INVALID" | "CHARITY_NOT_REGISTERED" | "CHARITY_ADDRESS_MISSING" | "CHARITY_ADDRESS_FOREIGN" | "CHARITY_CURRENCY" | "PLACE_OF_ISSUE_MISSING" | "SIGNATORY_MISSING" | "SIGNATORY_NOT_ACTIVE" | "DONOR_ADDRESS_MISSING" | "DONOR_NAME_MISSING" | "LANGUAGE_UNKNOWN" | "ANONYMOUS" | "NOT_PAID" | "DISPUTED" | "REFUNDED" | "ALREADY_RECEIPTED" | "TRUE_DONOR_ELSEWHERE" | "SOFT_CREDIT" | "ADVANTAGE_ABOVE_80_PERCENT" | "ADVANTAGE_WITHOUT_DESCRIPTION" | "IN_KIND_WITHOUT_DESCRIPTION" | "IN_KIND_WITHOUT_VALUE" | "SECURITIES_WITHOUT_DESCRIPTION" | "APPRAISER_ADDRESS_MISSING" | "UNPRINTABLE_TEXT" | "NON_CASH" | "EXCHANGE_RATE_MISSING" | "OTHER_YEAR" | "FUTURE_DATE" | "BELOW_MINIMUM" | "NO_GIFTS";
                                    message: string;
                                }[];
                            }[];
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageSize: number;
                                pageCount?: number;
                                total?: number;
                                /** @description There are more than total: a search counts up to 10,000. · Il y en a plus : une recherche compte jusqu’à 10 000. */
                                isTotalCapped?: boolean;
                                nextCursor?: string | null;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "receipt.preflightFind": {
        parameters: {
            query: {
                year: string;
                check?: "SETTINGS" | "SIGNATURE_IMAGE_MISSING" | "DONOR_ADDRESS_MISSING" | "DONOR_NAME_INCOMPLETE" | "LANGUAGE_UNKNOWN" | "ADVANTAGE_ABOVE_80_PERCENT" | "ADVANTAGE_WITHOUT_DESCRIPTION" | "IN_KIND_WITHOUT_APPRAISER" | "NEAR_MIDNIGHT" | "REFUNDED_AFTER_RECEIPT" | "LIKELY_DUPLICATE";
                pagination?: {
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "true" | "false";
                    cursor?: string;
                };
            };
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            check: string;
                            /** @enum {string} */
                            severity: "blocks" | "look";
                            message: string;
                            fix: string;
                            subject: {
                                /** @enum {string} */
                                type: "organization" | "donor" | "donation" | "receipt";
                                documentId: string;
                            };
                            donor: {
                                documentId: string;
                                name: string;
                            } | null;
                            donation: string | null;
                            amount: number | null;
                            receivedOn: string | null;
                            lookUp: string | null;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageSize: number;
                                pageCount?: number;
                                total?: number;
                                /** @description There are more than total: a search counts up to 10,000. · Il y en a plus : une recherche compte jusqu’à 10 000. */
                                isTotalCapped?: boolean;
                                nextCursor?: string | null;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "receipt.print": {
        parameters: {
            query: {
                year: string;
                everyone?: "true";
            };
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "receipt.register": {
        parameters: {
            query: {
                year: string;
            };
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            year: number;
                            currency: string;
                            series: {
                                series: string;
                                first: string;
                                last: string;
                                count: number;
                            }[];
                            totals: {
                                issued: number;
                                cancelled: number;
                                replaced: number;
                                missing: number;
                                eligibleAmount: number;
                                receiptedOnGifts: number;
                                difference: number;
                            };
                            entries: {
                                number: string;
                                series: string;
                                sequence: number;
                                /** @enum {string} */
                                state: "issued" | "cancelled" | "replaced" | "missing";
                                documentId: string | null;
                                kind: ("single" | "consolidated" | "in_kind" | "acknowledgement") | null;
                                issuedOn: string | null;
                                donorName: string | null;
                                amount: number | null;
                                eligibleAmount: number | null;
                                currency: string | null;
                                replaces: string | null;
                                replacedBy: string | null;
                                cancelReason: string | null;
                                cancelledAt: string | null;
                                sentAt: string | null;
                            }[];
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "receipt.verify": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            receipts: number;
                            isIntact: boolean;
                            firstBroken: {
                                position: number;
                                number: string | null;
                                documentId: string | null;
                                /** @enum {string} */
                                problem: "data" | "pdf" | "pdf_missing" | "closing" | "cancelled_pdf" | "position" | "sequence" | "lines" | "end";
                            } | null;
                            lastHash: string | null;
                            ms: number;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "receipt.findOne": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                receiptId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            number: string;
                            series: string;
                            sequence: number;
                            /** @enum {string} */
                            kind: "single" | "consolidated" | "in_kind" | "acknowledgement";
                            /** @enum {string} */
                            receiptStatus: "issued" | "cancelled" | "replaced";
                            issuedOn: string;
                            year: number;
                            donor: {
                                documentId: string;
                                name: string;
                            };
                            amount: number;
                            advantageAmount: number;
                            eligibleAmount: number;
                            currency: string;
                            /** @enum {string} */
                            language: "fr" | "en" | "bilingual";
                            replaces: {
                                documentId: string;
                                number: string;
                            } | null;
                            replacedBy: {
                                documentId: string;
                                number: string;
                            } | null;
                            cancelReason: string | null;
                            cancelledBy: string | null;
                            cancelledAt: string | null;
                            sentAt: string | null;
                            deliveredTo: string | null;
                            issuedBy: string;
                            createdAt: string;
                            updatedAt: string;
                            donorSnapshot: {
                                displayName: string;
                                addressLines: string[];
                            };
                            organizationSnapshot: {
                                legalName: string;
                                addressLines: string[];
                                country: string;
                                province: string | null;
                                registrationNumber: string | null;
                                phone: string | null;
                                email: string | null;
                                website: string | null;
                                logo: {
                                    sha256: string;
                                    /** @enum {string} */
                                    mimeType: "image/png" | "image/jpeg";
                                } | null;
                                signatoryName: string | null;
                                signatoryTitle: {
                                    fr: string | null;
                                    en: string | null;
                                };
                                signatureImage: {
                                    sha256: string;
                                    /** @enum {string} */
                                    mimeType: "image/png" | "image/jpeg";
                                } | null;
                            };
                            placeOfIssue: {
                                fr: string | null;
                                en: string | null;
                            };
                            lines: {
                                donation: string | null;
                                receivedOn: string;
                                amount: number;
                                advantage: number;
                                eligible: number;
                                description: string | null;
                                foreign: {
                                    currency: string;
                                    amount: number;
                                    rate: string;
                                    rateOn: string;
                                    source: string;
                                } | null;
                                inKind: {
                                    description: string;
                                    appraiserName: string | null;
                                    appraiserAddress: string | null;
                                    acquiredOn: string | null;
                                } | null;
                            }[];
                            advantageDescription: string | null;
                            wordingVersion: string;
                            /** @enum {string} */
                            jurisdiction: "CA" | "US" | "FR";
                            pdfSha256: string;
                            cancelledPdfSha256: string | null;
                            previousHash: string | null;
                            hash: string;
                            chain: {
                                documentId: string;
                                number: string;
                                /** @enum {string} */
                                receiptStatus: "issued" | "cancelled" | "replaced";
                                issuedOn: string;
                            }[];
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "receipt.cancel": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
                receiptId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        reason: string;
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            number: string;
                            series: string;
                            sequence: number;
                            /** @enum {string} */
                            kind: "single" | "consolidated" | "in_kind" | "acknowledgement";
                            /** @enum {string} */
                            receiptStatus: "issued" | "cancelled" | "replaced";
                            issuedOn: string;
                            year: number;
                            donor: {
                                documentId: string;
                                name: string;
                            };
                            amount: number;
                            advantageAmount: number;
                            eligibleAmount: number;
                            currency: string;
                            /** @enum {string} */
                            language: "fr" | "en" | "bilingual";
                            replaces: {
                                documentId: string;
                                number: string;
                            } | null;
                            replacedBy: {
                                documentId: string;
                                number: string;
                            } | null;
                            cancelReason: string | null;
                            cancelledBy: string | null;
                            cancelledAt: string | null;
                            sentAt: string | null;
                            deliveredTo: string | null;
                            issuedBy: string;
                            createdAt: string;
                            updatedAt: string;
                            donorSnapshot: {
                                displayName: string;
                                addressLines: string[];
                            };
                            organizationSnapshot: {
                                legalName: string;
                                addressLines: string[];
                                country: string;
                                province: string | null;
                                registrationNumber: string | null;
                                phone: string | null;
                                email: string | null;
                                website: string | null;
                                logo: {
                                    sha256: string;
                                    /** @enum {string} */
                                    mimeType: "image/png" | "image/jpeg";
                                } | null;
                                signatoryName: string | null;
                                signatoryTitle: {
                                    fr: string | null;
                                    en: string | null;
                                };
                                signatureImage: {
                                    sha256: string;
                                    /** @enum {string} */
                                    mimeType: "image/png" | "image/jpeg";
                                } | null;
                            };
                            placeOfIssue: {
                                fr: string | null;
                                en: string | null;
                            };
                            lines: {
                                donation: string | null;
                                receivedOn: string;
                                amount: number;
                                advantage: number;
                                eligible: number;
                                description: string | null;
                                foreign: {
                                    currency: string;
                                    amount: number;
                                    rate: string;
                                    rateOn: string;
                                    source: string;
                                } | null;
                                inKind: {
                                    description: string;
                                    appraiserName: string | null;
                                    appraiserAddress: string | null;
                                    acquiredOn: string | null;
                                } | null;
                            }[];
                            advantageDescription: string | null;
                            wordingVersion: string;
                            /** @enum {string} */
                            jurisdiction: "CA" | "US" | "FR";
                            pdfSha256: string;
                            cancelledPdfSha256: string | null;
                            previousHash: string | null;
                            hash: string;
                            chain: {
                                documentId: string;
                                number: string;
                                /** @enum {string} */
                                receiptStatus: "issued" | "cancelled" | "replaced";
                                issuedOn: string;
                            }[];
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "receipt.pdfFindOne": {
        parameters: {
            query?: {
                version?: "original" | "cancelled";
            };
            header?: never;
            path: {
                organizationId: string;
                receiptId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "receipt.replace": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
                receiptId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        reason: string;
                        corrections?: {
                            donation: string;
                            amount?: number;
                            allocations?: {
                                fund: string;
                                amount: number;
                            }[];
                            receivedOn?: string;
                            postmarkedOn?: string | null;
                            advantageAmount?: number;
                            advantageDescription?: string | null;
                            inKind?: {
                                description: string;
                                fairMarketValue: number;
                                cost?: number | null;
                                acquiredOn?: string | null;
                                acquiredToGive?: boolean;
                                appraiserName?: string | null;
                                appraiserAddress?: string | null;
                            };
                        }[];
                        /** @enum {string} */
                        language?: "fr" | "en" | "bilingual";
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            number: string;
                            series: string;
                            sequence: number;
                            /** @enum {string} */
                            kind: "single" | "consolidated" | "in_kind" | "acknowledgement";
                            /** @enum {string} */
                            receiptStatus: "issued" | "cancelled" | "replaced";
                            issuedOn: string;
                            year: number;
                            donor: {
                                documentId: string;
                                name: string;
                            };
                            amount: number;
                            advantageAmount: number;
                            eligibleAmount: number;
                            currency: string;
                            /** @enum {string} */
                            language: "fr" | "en" | "bilingual";
                            replaces: {
                                documentId: string;
                                number: string;
                            } | null;
                            replacedBy: {
                                documentId: string;
                                number: string;
                            } | null;
                            cancelReason: string | null;
                            cancelledBy: string | null;
                            cancelledAt: string | null;
                            sentAt: string | null;
                            deliveredTo: string | null;
                            issuedBy: string;
                            createdAt: string;
                            updatedAt: string;
                            donorSnapshot: {
                                displayName: string;
                                addressLines: string[];
                            };
                            organizationSnapshot: {
                                legalName: string;
                                addressLines: string[];
                                country: string;
                                province: string | null;
                                registrationNumber: string | null;
                                phone: string | null;
                                email: string | null;
                                website: string | null;
                                logo: {
                                    sha256: string;
                                    /** @enum {string} */
                                    mimeType: "image/png" | "image/jpeg";
                                } | null;
                                signatoryName: string | null;
                                signatoryTitle: {
                                    fr: string | null;
                                    en: string | null;
                                };
                                signatureImage: {
                                    sha256: string;
                                    /** @enum {string} */
                                    mimeType: "image/png" | "image/jpeg";
                                } | null;
                            };
                            placeOfIssue: {
                                fr: string | null;
                                en: string | null;
                            };
                            lines: {
                                donation: string | null;
                                receivedOn: string;
                                amount: number;
                                advantage: number;
                                eligible: number;
                                description: string | null;
                                foreign: {
                                    currency: string;
                                    amount: number;
                                    rate: string;
                                    rateOn: string;
                                    source: string;
                                } | null;
                                inKind: {
                                    description: string;
                                    appraiserName: string | null;
                                    appraiserAddress: string | null;
                                    acquiredOn: string | null;
                                } | null;
                            }[];
                            advantageDescription: string | null;
                            wordingVersion: string;
                            /** @enum {string} */
                            jurisdiction: "CA" | "US" | "FR";
                            pdfSha256: string;
                            cancelledPdfSha256: string | null;
                            previousHash: string | null;
                            hash: string;
                            chain: {
                                documentId: string;
                                number: string;
                                /** @enum {string} */
                                receiptStatus: "issued" | "cancelled" | "replaced";
                                issuedOn: string;
                            }[];
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "receipt.send": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
                receiptId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: Record<string, never>;
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            number: string;
                            series: string;
                            sequence: number;
                            /** @enum {string} */
                            kind: "single" | "consolidated" | "in_kind" | "acknowledgement";
                            /** @enum {string} */
                            receiptStatus: "issued" | "cancelled" | "replaced";
                            issuedOn: string;
                            year: number;
                            donor: {
                                documentId: string;
                                name: string;
                            };
                            amount: number;
                            advantageAmount: number;
                            eligibleAmount: number;
                            currency: string;
                            /** @enum {string} */
                            language: "fr" | "en" | "bilingual";
                            replaces: {
                                documentId: string;
                                number: string;
                            } | null;
                            replacedBy: {
                                documentId: string;
                                number: string;
                            } | null;
                            cancelReason: string | null;
                            cancelledBy: string | null;
                            cancelledAt: string | null;
                            sentAt: string | null;
                            deliveredTo: string | null;
                            issuedBy: string;
                            createdAt: string;
                            updatedAt: string;
                            donorSnapshot: {
                                displayName: string;
                                addressLines: string[];
                            };
                            organizationSnapshot: {
                                legalName: string;
                                addressLines: string[];
                                country: string;
                                province: string | null;
                                registrationNumber: string | null;
                                phone: string | null;
                                email: string | null;
                                website: string | null;
                                logo: {
                                    sha256: string;
                                    /** @enum {string} */
                                    mimeType: "image/png" | "image/jpeg";
                                } | null;
                                signatoryName: string | null;
                                signatoryTitle: {
                                    fr: string | null;
                                    en: string | null;
                                };
                                signatureImage: {
                                    sha256: string;
                                    /** @enum {string} */
                                    mimeType: "image/png" | "image/jpeg";
                                } | null;
                            };
                            placeOfIssue: {
                                fr: string | null;
                                en: string | null;
                            };
                            lines: {
                                donation: string | null;
                                receivedOn: string;
                                amount: number;
                                advantage: number;
                                eligible: number;
                                description: string | null;
                                foreign: {
                                    currency: string;
                                    amount: number;
                                    rate: string;
                                    rateOn: string;
                                    source: string;
                                } | null;
                                inKind: {
                                    description: string;
                                    appraiserName: string | null;
                                    appraiserAddress: string | null;
                                    acquiredOn: string | null;
                                } | null;
                            }[];
                            advantageDescription: string | null;
                            wordingVersion: string;
                            /** @enum {string} */
                            jurisdiction: "CA" | "US" | "FR";
                            pdfSha256: string;
                            cancelledPdfSha256: string | null;
                            previousHash: string | null;
                            hash: string;
                            chain: {
                                documentId: string;
                                number: string;
                                /** @enum {string} */
                                receiptStatus: "issued" | "cancelled" | "replaced";
                                issuedOn: string;
                            }[];
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "recurring-donation.find": {
        parameters: {
            query?: {
                planStatus?: "active" | "paused" | "failing" | "lapsed" | "cancelled" | "failed" | "completed";
                dueBefore?: string;
                sort?: string;
                pagination?: {
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "true" | "false";
                    cursor?: string;
                };
            };
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            donor: {
                                documentId: string;
                                name: string;
                            };
                            amount: number;
                            currency: string;
                            /** @enum {string} */
                            frequency: "weekly" | "biweekly" | "twice_monthly" | "monthly" | "quarterly" | "yearly";
                            interval: number;
                            dayOfMonth: (number | "last") | null;
                            paymentMethod: string | null;
                            startDate: string;
                            nextPaymentDate: string | null;
                            endDate: string | null;
                            plannedPayments: number | null;
                            /** @enum {string} */
                            planStatus: "active" | "paused" | "failing" | "lapsed" | "cancelled" | "failed" | "completed";
                            pauses: {
                                from: string;
                                to: string | null;
                                reason: string | null;
                            }[];
                            cancelReason: string | null;
                            cancelledOn: string | null;
                            campaign: {
                                documentId: string;
                                name: string;
                            } | null;
                            fund: {
                                documentId: string;
                                name: string;
                            } | null;
                            totalPayments: number;
                            totalAmount: number;
                            failureCount: number;
                            annualValue: number;
                            createdAt: string;
                            updatedAt: string;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageSize: number;
                                pageCount?: number;
                                total?: number;
                                /** @description There are more than total: a search counts up to 10,000. · Il y en a plus : une recherche compte jusqu’à 10 000. */
                                isTotalCapped?: boolean;
                                nextCursor?: string | null;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "recurring-donation.findOne": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                planId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            donor: {
                                documentId: string;
                                name: string;
                            };
                            amount: number;
                            currency: string;
                            /** @enum {string} */
                            frequency: "weekly" | "biweekly" | "twice_monthly" | "monthly" | "quarterly" | "yearly";
                            interval: number;
                            dayOfMonth: (number | "last") | null;
                            paymentMethod: string | null;
                            startDate: string;
                            nextPaymentDate: string | null;
                            endDate: string | null;
                            plannedPayments: number | null;
                            /** @enum {string} */
                            planStatus: "active" | "paused" | "failing" | "lapsed" | "cancelled" | "failed" | "completed";
                            pauses: {
                                from: string;
                                to: string | null;
                                reason: string | null;
                            }[];
                            cancelReason: string | null;
                            cancelledOn: string | null;
                            campaign: {
                                documentId: string;
                                name: string;
                            } | null;
                            fund: {
                                documentId: string;
                                name: string;
                            } | null;
                            totalPayments: number;
                            totalAmount: number;
                            failureCount: number;
                            annualValue: number;
                            createdAt: string;
                            updatedAt: string;
                            installments: {
                                documentId: string;
                                sequence: number;
                                dueOn: string;
                                amount: number;
                                /** @enum {string} */
                                installmentStatus: "scheduled" | "processing" | "paid" | "failed" | "skipped" | "written_off";
                                attempts: {
                                    at: string;
                                    outcome: string;
                                    declineCode: string | null;
                                }[];
                                donation: string | null;
                            }[];
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "recurring-donation.delete": {
        parameters: {
            query?: {
                reason?: string | null;
            };
            header?: never;
            path: {
                organizationId: string;
                planId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            donor: {
                                documentId: string;
                                name: string;
                            };
                            amount: number;
                            currency: string;
                            /** @enum {string} */
                            frequency: "weekly" | "biweekly" | "twice_monthly" | "monthly" | "quarterly" | "yearly";
                            interval: number;
                            dayOfMonth: (number | "last") | null;
                            paymentMethod: string | null;
                            startDate: string;
                            nextPaymentDate: string | null;
                            endDate: string | null;
                            plannedPayments: number | null;
                            /** @enum {string} */
                            planStatus: "active" | "paused" | "failing" | "lapsed" | "cancelled" | "failed" | "completed";
                            pauses: {
                                from: string;
                                to: string | null;
                                reason: string | null;
                            }[];
                            cancelReason: string | null;
                            cancelledOn: string | null;
                            campaign: {
                                documentId: string;
                                name: string;
                            } | null;
                            fund: {
                                documentId: string;
                                name: string;
                            } | null;
                            totalPayments: number;
                            totalAmount: number;
                            failureCount: number;
                            annualValue: number;
                            createdAt: string;
                            updatedAt: string;
                            installments: {
                                documentId: string;
                                sequence: number;
                                dueOn: string;
                                amount: number;
                                /** @enum {string} */
                                installmentStatus: "scheduled" | "processing" | "paid" | "failed" | "skipped" | "written_off";
                                attempts: {
                                    at: string;
                                    outcome: string;
                                    declineCode: string | null;
                                }[];
                                donation: string | null;
                            }[];
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "recurring-donation.update": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                organizationId: string;
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        amount?: number;
                        /** @enum {string} */
                        frequency?: "weekly" | "biweekly" | "twice_monthly" | "monthly" | "quarterly" | "yearly";
                        interval?: number;
                        dayOfMonth?: number | "last";
                        endDate?: string | null;
                        plannedPayments?: number | null;
                        paymentMethod?: string | null;
                        campaign?: string | null;
                        fund?: string | null;
                        pause?: {
                            from?: string;
                            to?: string | null;
                            reason?: string | null;
                        };
                        /** @constant */
                        resume?: true;
                        skip?: {
                            sequence: number;
                        } | {
                            dueOn: string;
                        };
                        reason?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            donor: {
                                documentId: string;
                                name: string;
                            };
                            amount: number;
                            currency: string;
                            /** @enum {string} */
                            frequency: "weekly" | "biweekly" | "twice_monthly" | "monthly" | "quarterly" | "yearly";
                            interval: number;
                            dayOfMonth: (number | "last") | null;
                            paymentMethod: string | null;
                            startDate: string;
                            nextPaymentDate: string | null;
                            endDate: string | null;
                            plannedPayments: number | null;
                            /** @enum {string} */
                            planStatus: "active" | "paused" | "failing" | "lapsed" | "cancelled" | "failed" | "completed";
                            pauses: {
                                from: string;
                                to: string | null;
                                reason: string | null;
                            }[];
                            cancelReason: string | null;
                            cancelledOn: string | null;
                            campaign: {
                                documentId: string;
                                name: string;
                            } | null;
                            fund: {
                                documentId: string;
                                name: string;
                            } | null;
                            totalPayments: number;
                            totalAmount: number;
                            failureCount: number;
                            annualValue: number;
                            createdAt: string;
                            updatedAt: string;
                            installments: {
                                documentId: string;
                                sequence: number;
                                dueOn: string;
                                amount: number;
                                /** @enum {string} */
                                installmentStatus: "scheduled" | "processing" | "paid" | "failed" | "skipped" | "written_off";
                                attempts: {
                                    at: string;
                                    outcome: string;
                                    declineCode: string | null;
                                }[];
                                donation: string | null;
                            }[];
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "recurring-donation.changesFind": {
        parameters: {
            query?: {
                pagination?: {
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "true" | "false";
                    cursor?: string;
                };
            };
            header?: never;
            path: {
                organizationId: string;
                planId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            effectiveOn: string;
                            before: {
                                [key: string]: unknown;
                            };
                            after: {
                                [key: string]: unknown;
                            };
                            annualisedDifference: number;
                            reason: string | null;
                            by: string | null;
                            createdAt: string;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageSize: number;
                                pageCount?: number;
                                total?: number;
                                /** @description There are more than total: a search counts up to 10,000. · Il y en a plus : une recherche compte jusqu’à 10 000. */
                                isTotalCapped?: boolean;
                                nextCursor?: string | null;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "recurring-donation.forecastFind": {
        parameters: {
            query?: {
                months?: string;
            };
            header?: never;
            path: {
                organizationId: string;
                planId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            sequence: number;
                            dueOn: string;
                            amount: number;
                            currency: string;
                        }[];
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "recurring-donation.pay": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
                planId: string;
                sequence: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        amount?: number;
                        receivedOn?: string;
                        /** @enum {string} */
                        paymentMethodType?: "card" | "bank_debit" | "cheque" | "cash" | "transfer" | "paypal" | "in_kind" | "securities" | "other";
                        chequeNumber?: string | null;
                        exchangeRate?: number;
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            sequence: number;
                            dueOn: string;
                            amount: number;
                            /** @enum {string} */
                            installmentStatus: "scheduled" | "processing" | "paid" | "failed" | "skipped" | "written_off";
                            attempts: {
                                at: string;
                                outcome: string;
                                declineCode: string | null;
                            }[];
                            donation: string | null;
                            recurringDonation: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "recurring-donation.retry": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: Record<string, never>;
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            donor: {
                                documentId: string;
                                name: string;
                            };
                            amount: number;
                            currency: string;
                            /** @enum {string} */
                            frequency: "weekly" | "biweekly" | "twice_monthly" | "monthly" | "quarterly" | "yearly";
                            interval: number;
                            dayOfMonth: (number | "last") | null;
                            paymentMethod: string | null;
                            startDate: string;
                            nextPaymentDate: string | null;
                            endDate: string | null;
                            plannedPayments: number | null;
                            /** @enum {string} */
                            planStatus: "active" | "paused" | "failing" | "lapsed" | "cancelled" | "failed" | "completed";
                            pauses: {
                                from: string;
                                to: string | null;
                                reason: string | null;
                            }[];
                            cancelReason: string | null;
                            cancelledOn: string | null;
                            campaign: {
                                documentId: string;
                                name: string;
                            } | null;
                            fund: {
                                documentId: string;
                                name: string;
                            } | null;
                            totalPayments: number;
                            totalAmount: number;
                            failureCount: number;
                            annualValue: number;
                            createdAt: string;
                            updatedAt: string;
                            installments: {
                                documentId: string;
                                sequence: number;
                                dueOn: string;
                                amount: number;
                                /** @enum {string} */
                                installmentStatus: "scheduled" | "processing" | "paid" | "failed" | "skipped" | "written_off";
                                attempts: {
                                    at: string;
                                    outcome: string;
                                    declineCode: string | null;
                                }[];
                                donation: string | null;
                            }[];
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "saved-report.find": {
        parameters: {
            query?: {
                pagination?: {
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "true" | "false";
                    cursor?: string;
                };
            };
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            name: string;
                            /** @enum {string} */
                            report: "overview" | "trends" | "retention" | "lybunt" | "sybunt" | "cohorts" | "pyramid" | "rfm" | "campaigns" | "donors";
                            parameters: {
                                /** @enum {string} */
                                interval?: "day" | "week" | "month" | "quarter" | "year";
                                /** @enum {string} */
                                groupBy?: "type" | "language" | "province" | "city" | "lifecycle" | "campaign" | "month" | "year";
                            };
                            /** @enum {string} */
                            period: "last_week" | "last_month" | "last_quarter" | "last_year" | "this_year";
                            /** @enum {string} */
                            calendar: "tax" | "fiscal";
                            /** @enum {string} */
                            language: "fr" | "en";
                            /** @enum {string} */
                            format: "html" | "csv" | "xlsx" | "pdf";
                            frequency: ("weekly" | "monthly" | "quarterly" | "yearly") | null;
                            day: number | null;
                            recipients: {
                                documentId: string;
                                name: string;
                            }[];
                            isActive: boolean;
                            pausedReason: ("owner" | "recipients" | "failures") | null;
                            failureCount: number;
                            nextRunOn: string | null;
                            lastRunAt: string | null;
                            owner: string | null;
                            createdAt: string;
                            updatedAt: string;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageSize: number;
                                pageCount?: number;
                                total?: number;
                                /** @description There are more than total: a search counts up to 10,000. · Il y en a plus : une recherche compte jusqu’à 10 000. */
                                isTotalCapped?: boolean;
                                nextCursor?: string | null;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "saved-report.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        name: string;
                        /** @enum {string} */
                        report: "overview" | "trends" | "retention" | "lybunt" | "sybunt" | "cohorts" | "pyramid" | "rfm" | "campaigns" | "donors";
                        /** @default {} */
                        parameters?: {
                            /** @enum {string} */
                            interval?: "day" | "week" | "month" | "quarter" | "year";
                            /** @enum {string} */
                            groupBy?: "type" | "language" | "province" | "city" | "lifecycle" | "campaign" | "month" | "year";
                        };
                        /**
                         * @default last_month
                         * @enum {string}
                         */
                        period?: "last_week" | "last_month" | "last_quarter" | "last_year" | "this_year";
                        /**
                         * @default tax
                         * @enum {string}
                         */
                        calendar?: "tax" | "fiscal";
                        /** @enum {string} */
                        language?: "fr" | "en";
                        /**
                         * @default xlsx
                         * @enum {string}
                         */
                        format?: "html" | "csv" | "xlsx" | "pdf";
                        /** @default null */
                        frequency?: ("weekly" | "monthly" | "quarterly" | "yearly") | null;
                        /** @default null */
                        day?: number | null;
                        /** @default [] */
                        recipients?: string[];
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            name: string;
                            /** @enum {string} */
                            report: "overview" | "trends" | "retention" | "lybunt" | "sybunt" | "cohorts" | "pyramid" | "rfm" | "campaigns" | "donors";
                            parameters: {
                                /** @enum {string} */
                                interval?: "day" | "week" | "month" | "quarter" | "year";
                                /** @enum {string} */
                                groupBy?: "type" | "language" | "province" | "city" | "lifecycle" | "campaign" | "month" | "year";
                            };
                            /** @enum {string} */
                            period: "last_week" | "last_month" | "last_quarter" | "last_year" | "this_year";
                            /** @enum {string} */
                            calendar: "tax" | "fiscal";
                            /** @enum {string} */
                            language: "fr" | "en";
                            /** @enum {string} */
                            format: "html" | "csv" | "xlsx" | "pdf";
                            frequency: ("weekly" | "monthly" | "quarterly" | "yearly") | null;
                            day: number | null;
                            recipients: {
                                documentId: string;
                                name: string;
                            }[];
                            isActive: boolean;
                            pausedReason: ("owner" | "recipients" | "failures") | null;
                            failureCount: number;
                            nextRunOn: string | null;
                            lastRunAt: string | null;
                            owner: string | null;
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "saved-report.findOne": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                savedReportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            name: string;
                            /** @enum {string} */
                            report: "overview" | "trends" | "retention" | "lybunt" | "sybunt" | "cohorts" | "pyramid" | "rfm" | "campaigns" | "donors";
                            parameters: {
                                /** @enum {string} */
                                interval?: "day" | "week" | "month" | "quarter" | "year";
                                /** @enum {string} */
                                groupBy?: "type" | "language" | "province" | "city" | "lifecycle" | "campaign" | "month" | "year";
                            };
                            /** @enum {string} */
                            period: "last_week" | "last_month" | "last_quarter" | "last_year" | "this_year";
                            /** @enum {string} */
                            calendar: "tax" | "fiscal";
                            /** @enum {string} */
                            language: "fr" | "en";
                            /** @enum {string} */
                            format: "html" | "csv" | "xlsx" | "pdf";
                            frequency: ("weekly" | "monthly" | "quarterly" | "yearly") | null;
                            day: number | null;
                            recipients: {
                                documentId: string;
                                name: string;
                            }[];
                            isActive: boolean;
                            pausedReason: ("owner" | "recipients" | "failures") | null;
                            failureCount: number;
                            nextRunOn: string | null;
                            lastRunAt: string | null;
                            owner: string | null;
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "saved-report.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                savedReportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. / Fait. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    "saved-report.update": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                organizationId: string;
                savedReportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        name?: string;
                        parameters?: {
                            /** @enum {string} */
                            interval?: "day" | "week" | "month" | "quarter" | "year";
                            /** @enum {string} */
                            groupBy?: "type" | "language" | "province" | "city" | "lifecycle" | "campaign" | "month" | "year";
                        };
                        /** @enum {string} */
                        period?: "last_week" | "last_month" | "last_quarter" | "last_year" | "this_year";
                        /** @enum {string} */
                        calendar?: "tax" | "fiscal";
                        /** @enum {string} */
                        language?: "fr" | "en";
                        /** @enum {string} */
                        format?: "html" | "csv" | "xlsx" | "pdf";
                        frequency?: ("weekly" | "monthly" | "quarterly" | "yearly") | null;
                        day?: number | null;
                        recipients?: string[];
                        isActive?: boolean;
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            name: string;
                            /** @enum {string} */
                            report: "overview" | "trends" | "retention" | "lybunt" | "sybunt" | "cohorts" | "pyramid" | "rfm" | "campaigns" | "donors";
                            parameters: {
                                /** @enum {string} */
                                interval?: "day" | "week" | "month" | "quarter" | "year";
                                /** @enum {string} */
                                groupBy?: "type" | "language" | "province" | "city" | "lifecycle" | "campaign" | "month" | "year";
                            };
                            /** @enum {string} */
                            period: "last_week" | "last_month" | "last_quarter" | "last_year" | "this_year";
                            /** @enum {string} */
                            calendar: "tax" | "fiscal";
                            /** @enum {string} */
                            language: "fr" | "en";
                            /** @enum {string} */
                            format: "html" | "csv" | "xlsx" | "pdf";
                            frequency: ("weekly" | "monthly" | "quarterly" | "yearly") | null;
                            day: number | null;
                            recipients: {
                                documentId: string;
                                name: string;
                            }[];
                            isActive: boolean;
                            pausedReason: ("owner" | "recipients" | "failures") | null;
                            failureCount: number;
                            nextRunOn: string | null;
                            lastRunAt: string | null;
                            owner: string | null;
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "saved-report.runsFind": {
        parameters: {
            query?: {
                pagination?: {
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "true" | "false";
                    cursor?: string;
                };
            };
            header?: never;
            path: {
                organizationId: string;
                savedReportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            dueOn: string | null;
                            from: string;
                            to: string;
                            /** @enum {string} */
                            runStatus: "queued" | "sent" | "failed" | "skipped";
                            askedBy: string;
                            reason: string | null;
                            sendings: {
                                name: string;
                                email: string;
                                /** @enum {string} */
                                sendingStatus: "waiting" | "claimed" | "sent" | "failed";
                                reason: string | null;
                            }[];
                            createdAt: string;
                            finishedAt: string | null;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageSize: number;
                                pageCount?: number;
                                total?: number;
                                /** @description There are more than total: a search counts up to 10,000. · Il y en a plus : une recherche compte jusqu’à 10 000. */
                                isTotalCapped?: boolean;
                                nextCursor?: string | null;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "saved-report.sendNow": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
                savedReportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: Record<string, never>;
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            dueOn: string | null;
                            from: string;
                            to: string;
                            /** @enum {string} */
                            runStatus: "queued" | "sent" | "failed" | "skipped";
                            askedBy: string;
                            reason: string | null;
                            sendings: {
                                name: string;
                                email: string;
                                /** @enum {string} */
                                sendingStatus: "waiting" | "claimed" | "sent" | "failed";
                                reason: string | null;
                            }[];
                            createdAt: string;
                            finishedAt: string | null;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "saved-view.find": {
        parameters: {
            query?: {
                room?: "donors" | "donations" | "campaigns" | "recurring" | "tasks";
                pagination?: {
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "true" | "false";
                    cursor?: string;
                };
            };
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            /** @enum {string} */
                            room: "donors" | "donations" | "campaigns" | "recurring" | "tasks";
                            name: string;
                            filters: {
                                [key: string]: string;
                            };
                            columns: string[] | null;
                            sort: string | null;
                            isShared: boolean;
                            isMine: boolean;
                            owner: string | null;
                            createdAt: string;
                            updatedAt: string;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageSize: number;
                                pageCount?: number;
                                total?: number;
                                /** @description There are more than total: a search counts up to 10,000. · Il y en a plus : une recherche compte jusqu’à 10 000. */
                                isTotalCapped?: boolean;
                                nextCursor?: string | null;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "saved-view.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** @enum {string} */
                        room: "donors" | "donations" | "campaigns" | "recurring" | "tasks";
                        name: string;
                        filters?: {
                            [key: string]: string | number | boolean;
                        };
                        columns?: string[];
                        sort?: string | null;
                        /** @default false */
                        isShared?: boolean;
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            /** @enum {string} */
                            room: "donors" | "donations" | "campaigns" | "recurring" | "tasks";
                            name: string;
                            filters: {
                                [key: string]: string;
                            };
                            columns: string[] | null;
                            sort: string | null;
                            isShared: boolean;
                            isMine: boolean;
                            owner: string | null;
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "saved-view.findOne": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                viewId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            /** @enum {string} */
                            room: "donors" | "donations" | "campaigns" | "recurring" | "tasks";
                            name: string;
                            filters: {
                                [key: string]: string;
                            };
                            columns: string[] | null;
                            sort: string | null;
                            isShared: boolean;
                            isMine: boolean;
                            owner: string | null;
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "saved-view.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                viewId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. / Fait. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    "saved-view.update": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                organizationId: string;
                viewId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        name?: string;
                        filters?: {
                            [key: string]: string | number | boolean;
                        };
                        columns?: string[] | null;
                        sort?: string | null;
                        isShared?: boolean;
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            /** @enum {string} */
                            room: "donors" | "donations" | "campaigns" | "recurring" | "tasks";
                            name: string;
                            filters: {
                                [key: string]: string;
                            };
                            columns: string[] | null;
                            sort: string | null;
                            isShared: boolean;
                            isMine: boolean;
                            owner: string | null;
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "segment.find": {
        parameters: {
            query?: {
                search?: string;
                isAutomatic?: "true" | "false";
                sort?: string;
                pagination?: {
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "true" | "false";
                    cursor?: string;
                };
            };
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            name: string;
                            description: string | null;
                            color: string | null;
                            isAutomatic: boolean;
                            criteria: {
                                [key: string]: unknown;
                            } | null;
                            donorCount: number;
                            lastCalculatedAt: string | null;
                            calculationMs: number | null;
                            createdAt: string;
                            updatedAt: string;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageSize: number;
                                pageCount?: number;
                                total?: number;
                                /** @description There are more than total: a search counts up to 10,000. · Il y en a plus : une recherche compte jusqu’à 10 000. */
                                isTotalCapped?: boolean;
                                nextCursor?: string | null;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "segment.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        name: string;
                        description?: string | null;
                        color?: string | null;
                        isAutomatic?: boolean;
                        /** @description { combinator: "and" | "or", not?, rules: [ group or { field, operator, value } ] }, at most 8 deep and 200 conditions */
                        criteria?: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            name: string;
                            description: string | null;
                            color: string | null;
                            isAutomatic: boolean;
                            criteria: {
                                [key: string]: unknown;
                            } | null;
                            donorCount: number;
                            lastCalculatedAt: string | null;
                            calculationMs: number | null;
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "segment.fieldsFind": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            name: string;
                            family: string;
                            type: string;
                            label: {
                                fr: string;
                                en: string;
                            };
                            operators: string[];
                            options?: {
                                value: string;
                                label: {
                                    fr: string;
                                    en: string;
                                };
                            }[];
                            reference?: string;
                            where?: {
                                name: string;
                                family: string;
                                type: string;
                                label: {
                                    fr: string;
                                    en: string;
                                };
                                operators: string[];
                                options?: {
                                    value: string;
                                    label: {
                                        fr: string;
                                        en: string;
                                    };
                                }[];
                                reference?: string;
                            }[];
                        }[];
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "segment.previewFind": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** @description { combinator: "and" | "or", not?, rules: [ group or { field, operator, value } ] }, at most 8 deep and 200 conditions */
                        criteria: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            count: number;
                            sample: {
                                documentId: string;
                                /** @enum {string} */
                                type: "individual" | "company" | "foundation" | "household" | "anonymous";
                                displayName: string;
                                firstName: string | null;
                                lastName: string | null;
                                companyName: string | null;
                                email: string | null;
                                phone: string | null;
                                mobile: string | null;
                                address: {
                                    line1: string | null;
                                    line2: string | null;
                                    city: string | null;
                                    province: string | null;
                                    postalCode: string | null;
                                    country: string | null;
                                };
                                /** @enum {string} */
                                language: "fr" | "en" | "unknown";
                                tags: {
                                    documentId: string;
                                    name: string;
                                    color: string | null;
                                }[];
                                archivedAt: string | null;
                                currency: string;
                                totalDonated: number;
                                donationCount: number;
                                averageDonation: number;
                                largestDonation: number;
                                firstDonationOn: string | null;
                                lastDonationOn: string | null;
                                lastDonationAmount: number;
                                totalThisYear: number;
                                totalLastYear: number;
                                /** @enum {string} */
                                lifecycle: "prospect" | "new" | "active" | "lapsing" | "lapsed" | "recaptured";
                                engagementScore: number;
                                createdAt: string;
                                updatedAt: string;
                            }[];
                            ms: number;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "segment.findOne": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                segmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            name: string;
                            description: string | null;
                            color: string | null;
                            isAutomatic: boolean;
                            criteria: {
                                [key: string]: unknown;
                            } | null;
                            donorCount: number;
                            lastCalculatedAt: string | null;
                            calculationMs: number | null;
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "segment.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                segmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. / Fait. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    "segment.update": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                organizationId: string;
                segmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        name?: string;
                        description?: string | null;
                        color?: string | null;
                        isAutomatic?: boolean;
                        /** @description { combinator: "and" | "or", not?, rules: [ group or { field, operator, value } ] }, at most 8 deep and 200 conditions */
                        criteria?: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            name: string;
                            description: string | null;
                            color: string | null;
                            isAutomatic: boolean;
                            criteria: {
                                [key: string]: unknown;
                            } | null;
                            donorCount: number;
                            lastCalculatedAt: string | null;
                            calculationMs: number | null;
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "segment.assign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                segmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        add?: string[];
                        exclude?: string[];
                        release?: string[];
                        reason?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            added: number;
                            excluded: number;
                            released: number;
                            donorCount: number;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "segment.donorsFind": {
        parameters: {
            query?: {
                search?: string;
                type?: "individual" | "company" | "foundation" | "household" | "anonymous";
                archived?: "false" | "true" | "all";
                lifecycle?: "prospect" | "new" | "active" | "lapsing" | "lapsed" | "recaptured";
                tag?: string;
                segment?: string;
                campaign?: string;
                minTotal?: string;
                maxTotal?: string;
                minCount?: string;
                lastGiftFrom?: string;
                lastGiftTo?: string;
                noGiftSince?: string;
                language?: "fr" | "en" | "unknown";
                province?: string;
                hasEmail?: "true" | "false";
                assignedTo?: string;
                origin?: "rule" | "manual_add" | "manual_exclude";
                sort?: string;
                pagination?: {
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "true" | "false";
                    cursor?: string;
                };
            };
            header?: never;
            path: {
                organizationId: string;
                segmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            /** @enum {string} */
                            type: "individual" | "company" | "foundation" | "household" | "anonymous";
                            displayName: string;
                            firstName: string | null;
                            lastName: string | null;
                            companyName: string | null;
                            email: string | null;
                            phone: string | null;
                            mobile: string | null;
                            address: {
                                line1: string | null;
                                line2: string | null;
                                city: string | null;
                                province: string | null;
                                postalCode: string | null;
                                country: string | null;
                            };
                            /** @enum {string} */
                            language: "fr" | "en" | "unknown";
                            tags: {
                                documentId: string;
                                name: string;
                                color: string | null;
                            }[];
                            archivedAt: string | null;
                            currency: string;
                            totalDonated: number;
                            donationCount: number;
                            averageDonation: number;
                            largestDonation: number;
                            firstDonationOn: string | null;
                            lastDonationOn: string | null;
                            lastDonationAmount: number;
                            totalThisYear: number;
                            totalLastYear: number;
                            /** @enum {string} */
                            lifecycle: "prospect" | "new" | "active" | "lapsing" | "lapsed" | "recaptured";
                            engagementScore: number;
                            createdAt: string;
                            updatedAt: string;
                            membership: {
                                /** @enum {string} */
                                origin: "rule" | "manual_add" | "manual_exclude";
                                assignedAt: string | null;
                                assignedBy: string | null;
                                reason: string | null;
                            };
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageSize: number;
                                pageCount?: number;
                                total?: number;
                                /** @description There are more than total: a search counts up to 10,000. · Il y en a plus : une recherche compte jusqu’à 10 000. */
                                isTotalCapped?: boolean;
                                nextCursor?: string | null;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "segment.explainFind": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                segmentId: string;
                donorId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            member: boolean;
                            /** @enum {string} */
                            because: "rule" | "manual_add" | "manual_exclude" | "none";
                            tree: ({
                                result: boolean;
                            } & {
                                [key: string]: unknown;
                            }) | null;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "segment.recalculate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                segmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: Record<string, never>;
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            added: number;
                            removed: number;
                            kept: number;
                            ms: number;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "soft-credit.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                softCreditId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. / Fait. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    "soft-credit.update": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                organizationId: string;
                softCreditId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** @enum {string} */
                        type?: "household" | "workplace" | "matched" | "solicitor" | "in_honour" | "in_memory" | "donor_advised_fund" | "other";
                        amount?: number;
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            donor: {
                                documentId: string;
                                name: string;
                            };
                            /** @enum {string} */
                            type: "household" | "workplace" | "matched" | "solicitor" | "in_honour" | "in_memory" | "donor_advised_fund" | "other";
                            amount: number;
                            donation: {
                                documentId: string;
                                amount: number;
                                currency: string;
                                receivedOn: string;
                                paymentStatus: string;
                                donor: {
                                    documentId: string;
                                    name: string;
                                };
                            };
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "report.attentionFind": {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                calendar?: "tax" | "fiscal";
                explain?: "gifts" | "donors";
                pagination?: {
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "true" | "false";
                    cursor?: string;
                };
                need?: "address" | "language" | "thanks";
            };
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            address: {
                                gifts: number;
                                donors: number;
                            };
                            language: {
                                gifts: number;
                                donors: number;
                            };
                            thanks: {
                                gifts: number;
                                donors: number;
                            };
                        } | ({
                            documentId: string;
                            donor: {
                                documentId: string;
                                name: string;
                            };
                            amount: number;
                            currency: string;
                            baseAmount: number;
                            countedAmount: number;
                            refundedAmount: number;
                            /** @enum {string} */
                            donationType: "one_time" | "recurring" | "pledge_payment" | "in_kind" | "securities" | "matching" | "event";
                            /** @enum {string} */
                            paymentStatus: "pending" | "processing" | "completed" | "failed" | "cancelled" | "partially_refunded" | "refunded" | "disputed";
                            /** @enum {string} */
                            paymentMethodType: "card" | "bank_debit" | "cheque" | "cash" | "transfer" | "paypal" | "in_kind" | "securities" | "other";
                            chequeNumber: string | null;
                            receivedAt: string | null;
                            receivedOn: string;
                            campaign: {
                                documentId: string;
                                name: string;
                            } | null;
                            allocations: {
                                fund: {
                                    documentId: string;
                                    name: string;
                                };
                                amount: number;
                            }[];
                            eligibleAmount: number | null;
                            /** @enum {string} */
                            acknowledgement: "to_do" | "sent" | "not_needed";
                            receiptNumber: string | null;
                            isAnonymous: boolean;
                            memo: string | null;
                            createdAt: string;
                            updatedAt: string;
                        }[] | {
                            documentId: string;
                            /** @enum {string} */
                            type: "individual" | "company" | "foundation" | "household" | "anonymous";
                            displayName: string;
                            email: string | null;
                            isArchived: boolean;
                            amount: number;
                            gifts: number;
                            totalDonated: number;
                            lastDonationOn: string | null;
                        }[]);
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "report.campaignsFind": {
        parameters: {
            query?: {
                campaignStatus?: "draft" | "active" | "paused" | "completed" | "cancelled";
                explain?: "gifts" | "donors";
                pagination?: {
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "true" | "false";
                    cursor?: string;
                };
                campaign?: string;
            };
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            name: string;
                            /** @enum {string} */
                            campaignStatus: "draft" | "active" | "paused" | "completed" | "cancelled";
                            startDate: string | null;
                            endDate: string | null;
                            totalRaised: number;
                            donorCount: number;
                            giftCount: number;
                            averageGift: number | null;
                            newDonors: number;
                            audience: number | null;
                            responseRate: number | null;
                            cost: number;
                            costPerDollar: number | null;
                            costPerNewDonor: number | null;
                            roi: number | null;
                            progressAmount: number | null;
                            progressDonors: number | null;
                        }[] | ({
                            documentId: string;
                            donor: {
                                documentId: string;
                                name: string;
                            };
                            amount: number;
                            currency: string;
                            baseAmount: number;
                            countedAmount: number;
                            refundedAmount: number;
                            /** @enum {string} */
                            donationType: "one_time" | "recurring" | "pledge_payment" | "in_kind" | "securities" | "matching" | "event";
                            /** @enum {string} */
                            paymentStatus: "pending" | "processing" | "completed" | "failed" | "cancelled" | "partially_refunded" | "refunded" | "disputed";
                            /** @enum {string} */
                            paymentMethodType: "card" | "bank_debit" | "cheque" | "cash" | "transfer" | "paypal" | "in_kind" | "securities" | "other";
                            chequeNumber: string | null;
                            receivedAt: string | null;
                            receivedOn: string;
                            campaign: {
                                documentId: string;
                                name: string;
                            } | null;
                            allocations: {
                                fund: {
                                    documentId: string;
                                    name: string;
                                };
                                amount: number;
                            }[];
                            eligibleAmount: number | null;
                            /** @enum {string} */
                            acknowledgement: "to_do" | "sent" | "not_needed";
                            receiptNumber: string | null;
                            isAnonymous: boolean;
                            memo: string | null;
                            createdAt: string;
                            updatedAt: string;
                        }[] | {
                            documentId: string;
                            /** @enum {string} */
                            type: "individual" | "company" | "foundation" | "household" | "anonymous";
                            displayName: string;
                            email: string | null;
                            isArchived: boolean;
                            amount: number;
                            gifts: number;
                            totalDonated: number;
                            lastDonationOn: string | null;
                        }[]);
                        meta: {
                            pagination: {
                                page: number;
                                pageSize: number;
                                pageCount?: number;
                                total?: number;
                                /** @description There are more than total: a search counts up to 10,000. · Il y en a plus : une recherche compte jusqu’à 10 000. */
                                isTotalCapped?: boolean;
                                nextCursor?: string | null;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "report.cohortsFind": {
        parameters: {
            query?: {
                calendar?: "tax" | "fiscal";
                explain?: "gifts" | "donors";
                pagination?: {
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "true" | "false";
                    cursor?: string;
                };
                cohort?: string;
                offset?: string;
            };
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            cohort: number;
                            size: number;
                            retention: number[];
                        }[] | ({
                            documentId: string;
                            donor: {
                                documentId: string;
                                name: string;
                            };
                            amount: number;
                            currency: string;
                            baseAmount: number;
                            countedAmount: number;
                            refundedAmount: number;
                            /** @enum {string} */
                            donationType: "one_time" | "recurring" | "pledge_payment" | "in_kind" | "securities" | "matching" | "event";
                            /** @enum {string} */
                            paymentStatus: "pending" | "processing" | "completed" | "failed" | "cancelled" | "partially_refunded" | "refunded" | "disputed";
                            /** @enum {string} */
                            paymentMethodType: "card" | "bank_debit" | "cheque" | "cash" | "transfer" | "paypal" | "in_kind" | "securities" | "other";
                            chequeNumber: string | null;
                            receivedAt: string | null;
                            receivedOn: string;
                            campaign: {
                                documentId: string;
                                name: string;
                            } | null;
                            allocations: {
                                fund: {
                                    documentId: string;
                                    name: string;
                                };
                                amount: number;
                            }[];
                            eligibleAmount: number | null;
                            /** @enum {string} */
                            acknowledgement: "to_do" | "sent" | "not_needed";
                            receiptNumber: string | null;
                            isAnonymous: boolean;
                            memo: string | null;
                            createdAt: string;
                            updatedAt: string;
                        }[] | {
                            documentId: string;
                            /** @enum {string} */
                            type: "individual" | "company" | "foundation" | "household" | "anonymous";
                            displayName: string;
                            email: string | null;
                            isArchived: boolean;
                            amount: number;
                            gifts: number;
                            totalDonated: number;
                            lastDonationOn: string | null;
                        }[]);
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "report.lybuntFind": {
        parameters: {
            query?: {
                year?: string;
                calendar?: "tax" | "fiscal";
                explain?: "gifts" | "donors";
                list?: "lybunt" | "sybunt";
                pagination?: {
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "true" | "false";
                    cursor?: string;
                };
            };
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            lybunt: {
                                donors: number;
                                lastYearAmount: number;
                            };
                            sybunt: {
                                donors: number;
                            };
                        } | {
                            documentId: string;
                            /** @enum {string} */
                            type: "individual" | "company" | "foundation" | "household" | "anonymous";
                            displayName: string;
                            email: string | null;
                            isArchived: boolean;
                            /** @enum {string} */
                            state: "new" | "recaptured" | "upgraded" | "same" | "downgraded" | "lapsedNew" | "lapsedRepeat" | "lapsedMultipleYears";
                            lastYearAmount: number;
                            thisYearAmount: number;
                            totalDonated: number;
                            firstDonationOn: string | null;
                            lastDonationOn: string | null;
                        }[] | {
                            documentId: string;
                            donor: {
                                documentId: string;
                                name: string;
                            };
                            amount: number;
                            currency: string;
                            baseAmount: number;
                            countedAmount: number;
                            refundedAmount: number;
                            /** @enum {string} */
                            donationType: "one_time" | "recurring" | "pledge_payment" | "in_kind" | "securities" | "matching" | "event";
                            /** @enum {string} */
                            paymentStatus: "pending" | "processing" | "completed" | "failed" | "cancelled" | "partially_refunded" | "refunded" | "disputed";
                            /** @enum {string} */
                            paymentMethodType: "card" | "bank_debit" | "cheque" | "cash" | "transfer" | "paypal" | "in_kind" | "securities" | "other";
                            chequeNumber: string | null;
                            receivedAt: string | null;
                            receivedOn: string;
                            campaign: {
                                documentId: string;
                                name: string;
                            } | null;
                            allocations: {
                                fund: {
                                    documentId: string;
                                    name: string;
                                };
                                amount: number;
                            }[];
                            eligibleAmount: number | null;
                            /** @enum {string} */
                            acknowledgement: "to_do" | "sent" | "not_needed";
                            receiptNumber: string | null;
                            isAnonymous: boolean;
                            memo: string | null;
                            createdAt: string;
                            updatedAt: string;
                        }[];
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "report.overviewFind": {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                calendar?: "tax" | "fiscal";
                explain?: "gifts" | "donors";
                pagination?: {
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "true" | "false";
                    cursor?: string;
                };
                figure?: "totalRaised" | "newDonors" | "retained";
            };
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @enum {string} */
                            calendar: "tax" | "fiscal";
                            from: string;
                            to: string;
                            currency: string;
                            totalDonors: number;
                            newDonors: number;
                            activeDonors: number;
                            totalRaised: number;
                            giftCount: number;
                            averageGift: number | null;
                            retentionRate: number | null;
                            growthRate: number | null;
                            conversionRate: number | null;
                        } | ({
                            documentId: string;
                            donor: {
                                documentId: string;
                                name: string;
                            };
                            amount: number;
                            currency: string;
                            baseAmount: number;
                            countedAmount: number;
                            refundedAmount: number;
                            /** @enum {string} */
                            donationType: "one_time" | "recurring" | "pledge_payment" | "in_kind" | "securities" | "matching" | "event";
                            /** @enum {string} */
                            paymentStatus: "pending" | "processing" | "completed" | "failed" | "cancelled" | "partially_refunded" | "refunded" | "disputed";
                            /** @enum {string} */
                            paymentMethodType: "card" | "bank_debit" | "cheque" | "cash" | "transfer" | "paypal" | "in_kind" | "securities" | "other";
                            chequeNumber: string | null;
                            receivedAt: string | null;
                            receivedOn: string;
                            campaign: {
                                documentId: string;
                                name: string;
                            } | null;
                            allocations: {
                                fund: {
                                    documentId: string;
                                    name: string;
                                };
                                amount: number;
                            }[];
                            eligibleAmount: number | null;
                            /** @enum {string} */
                            acknowledgement: "to_do" | "sent" | "not_needed";
                            receiptNumber: string | null;
                            isAnonymous: boolean;
                            memo: string | null;
                            createdAt: string;
                            updatedAt: string;
                        }[] | {
                            documentId: string;
                            /** @enum {string} */
                            type: "individual" | "company" | "foundation" | "household" | "anonymous";
                            displayName: string;
                            email: string | null;
                            isArchived: boolean;
                            amount: number;
                            gifts: number;
                            totalDonated: number;
                            lastDonationOn: string | null;
                        }[]);
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "report.pyramidFind": {
        parameters: {
            query?: {
                year?: string;
                calendar?: "tax" | "fiscal";
                explain?: "gifts" | "donors";
                pagination?: {
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "true" | "false";
                    cursor?: string;
                };
                band?: string;
            };
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            donors: number;
                            amount: number;
                            bands: {
                                above: number;
                                upTo: number | null;
                                donors: number;
                                gifts: number;
                                amount: number;
                                shareOfDonors: number | null;
                                shareOfAmount: number | null;
                            }[];
                        } | ({
                            documentId: string;
                            donor: {
                                documentId: string;
                                name: string;
                            };
                            amount: number;
                            currency: string;
                            baseAmount: number;
                            countedAmount: number;
                            refundedAmount: number;
                            /** @enum {string} */
                            donationType: "one_time" | "recurring" | "pledge_payment" | "in_kind" | "securities" | "matching" | "event";
                            /** @enum {string} */
                            paymentStatus: "pending" | "processing" | "completed" | "failed" | "cancelled" | "partially_refunded" | "refunded" | "disputed";
                            /** @enum {string} */
                            paymentMethodType: "card" | "bank_debit" | "cheque" | "cash" | "transfer" | "paypal" | "in_kind" | "securities" | "other";
                            chequeNumber: string | null;
                            receivedAt: string | null;
                            receivedOn: string;
                            campaign: {
                                documentId: string;
                                name: string;
                            } | null;
                            allocations: {
                                fund: {
                                    documentId: string;
                                    name: string;
                                };
                                amount: number;
                            }[];
                            eligibleAmount: number | null;
                            /** @enum {string} */
                            acknowledgement: "to_do" | "sent" | "not_needed";
                            receiptNumber: string | null;
                            isAnonymous: boolean;
                            memo: string | null;
                            createdAt: string;
                            updatedAt: string;
                        }[] | {
                            documentId: string;
                            /** @enum {string} */
                            type: "individual" | "company" | "foundation" | "household" | "anonymous";
                            displayName: string;
                            email: string | null;
                            isArchived: boolean;
                            amount: number;
                            gifts: number;
                            totalDonated: number;
                            lastDonationOn: string | null;
                        }[]);
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "report.retentionFind": {
        parameters: {
            query?: {
                year?: string;
                calendar?: "tax" | "fiscal";
                explain?: "gifts" | "donors";
                pagination?: {
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "true" | "false";
                    cursor?: string;
                };
                state?: "new" | "recaptured" | "upgraded" | "same" | "downgraded" | "lapsedNew" | "lapsedRepeat" | "lapsedMultipleYears" | "retained";
                period?: "1" | "2";
            };
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            period1: {
                                from: string;
                                to: string;
                                donors: number;
                                amount: number;
                            };
                            period2: {
                                from: string;
                                to: string;
                                donors: number;
                                amount: number;
                            };
                            overall: number | null;
                            newDonor: number | null;
                            repeat: number | null;
                            dollar: number | null;
                            recapture: number | null;
                            gains: number;
                            losses: number;
                            net: number;
                            growthInGiving: number | null;
                            states: {
                                new: {
                                    donors: number;
                                    period1: number;
                                    period2: number;
                                    change: number;
                                };
                                recaptured: {
                                    donors: number;
                                    period1: number;
                                    period2: number;
                                    change: number;
                                };
                                upgraded: {
                                    donors: number;
                                    period1: number;
                                    period2: number;
                                    change: number;
                                };
                                same: {
                                    donors: number;
                                    period1: number;
                                    period2: number;
                                    change: number;
                                };
                                downgraded: {
                                    donors: number;
                                    period1: number;
                                    period2: number;
                                    change: number;
                                };
                                lapsedNew: {
                                    donors: number;
                                    period1: number;
                                    period2: number;
                                    change: number;
                                };
                                lapsedRepeat: {
                                    donors: number;
                                    period1: number;
                                    period2: number;
                                    change: number;
                                };
                                lapsedMultipleYears: {
                                    donors: number;
                                    period1: number;
                                    period2: number;
                                    change: number;
                                };
                            };
                        } | ({
                            documentId: string;
                            donor: {
                                documentId: string;
                                name: string;
                            };
                            amount: number;
                            currency: string;
                            baseAmount: number;
                            countedAmount: number;
                            refundedAmount: number;
                            /** @enum {string} */
                            donationType: "one_time" | "recurring" | "pledge_payment" | "in_kind" | "securities" | "matching" | "event";
                            /** @enum {string} */
                            paymentStatus: "pending" | "processing" | "completed" | "failed" | "cancelled" | "partially_refunded" | "refunded" | "disputed";
                            /** @enum {string} */
                            paymentMethodType: "card" | "bank_debit" | "cheque" | "cash" | "transfer" | "paypal" | "in_kind" | "securities" | "other";
                            chequeNumber: string | null;
                            receivedAt: string | null;
                            receivedOn: string;
                            campaign: {
                                documentId: string;
                                name: string;
                            } | null;
                            allocations: {
                                fund: {
                                    documentId: string;
                                    name: string;
                                };
                                amount: number;
                            }[];
                            eligibleAmount: number | null;
                            /** @enum {string} */
                            acknowledgement: "to_do" | "sent" | "not_needed";
                            receiptNumber: string | null;
                            isAnonymous: boolean;
                            memo: string | null;
                            createdAt: string;
                            updatedAt: string;
                        }[] | {
                            documentId: string;
                            /** @enum {string} */
                            type: "individual" | "company" | "foundation" | "household" | "anonymous";
                            displayName: string;
                            email: string | null;
                            isArchived: boolean;
                            amount: number;
                            gifts: number;
                            totalDonated: number;
                            lastDonationOn: string | null;
                        }[]);
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "report.rfmFind": {
        parameters: {
            query?: {
                explain?: "gifts" | "donors";
                pagination?: {
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "true" | "false";
                    cursor?: string;
                };
                code?: string;
            };
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            code: string;
                            recency: number;
                            frequency: number;
                            monetary: number;
                            donors: number;
                            amount: number;
                        }[] | ({
                            documentId: string;
                            donor: {
                                documentId: string;
                                name: string;
                            };
                            amount: number;
                            currency: string;
                            baseAmount: number;
                            countedAmount: number;
                            refundedAmount: number;
                            /** @enum {string} */
                            donationType: "one_time" | "recurring" | "pledge_payment" | "in_kind" | "securities" | "matching" | "event";
                            /** @enum {string} */
                            paymentStatus: "pending" | "processing" | "completed" | "failed" | "cancelled" | "partially_refunded" | "refunded" | "disputed";
                            /** @enum {string} */
                            paymentMethodType: "card" | "bank_debit" | "cheque" | "cash" | "transfer" | "paypal" | "in_kind" | "securities" | "other";
                            chequeNumber: string | null;
                            receivedAt: string | null;
                            receivedOn: string;
                            campaign: {
                                documentId: string;
                                name: string;
                            } | null;
                            allocations: {
                                fund: {
                                    documentId: string;
                                    name: string;
                                };
                                amount: number;
                            }[];
                            eligibleAmount: number | null;
                            /** @enum {string} */
                            acknowledgement: "to_do" | "sent" | "not_needed";
                            receiptNumber: string | null;
                            isAnonymous: boolean;
                            memo: string | null;
                            createdAt: string;
                            updatedAt: string;
                        }[] | {
                            documentId: string;
                            /** @enum {string} */
                            type: "individual" | "company" | "foundation" | "household" | "anonymous";
                            displayName: string;
                            email: string | null;
                            isArchived: boolean;
                            amount: number;
                            gifts: number;
                            totalDonated: number;
                            lastDonationOn: string | null;
                        }[]);
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "report.trendsFind": {
        parameters: {
            query?: {
                interval?: "day" | "week" | "month" | "quarter" | "year";
                from?: string;
                to?: string;
                explain?: "gifts" | "donors";
                pagination?: {
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "true" | "false";
                    cursor?: string;
                };
            };
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            period: string;
                            from: string;
                            to: string;
                            amount: number;
                            gifts: number;
                            donors: number;
                            newDonors: number;
                        }[] | ({
                            documentId: string;
                            donor: {
                                documentId: string;
                                name: string;
                            };
                            amount: number;
                            currency: string;
                            baseAmount: number;
                            countedAmount: number;
                            refundedAmount: number;
                            /** @enum {string} */
                            donationType: "one_time" | "recurring" | "pledge_payment" | "in_kind" | "securities" | "matching" | "event";
                            /** @enum {string} */
                            paymentStatus: "pending" | "processing" | "completed" | "failed" | "cancelled" | "partially_refunded" | "refunded" | "disputed";
                            /** @enum {string} */
                            paymentMethodType: "card" | "bank_debit" | "cheque" | "cash" | "transfer" | "paypal" | "in_kind" | "securities" | "other";
                            chequeNumber: string | null;
                            receivedAt: string | null;
                            receivedOn: string;
                            campaign: {
                                documentId: string;
                                name: string;
                            } | null;
                            allocations: {
                                fund: {
                                    documentId: string;
                                    name: string;
                                };
                                amount: number;
                            }[];
                            eligibleAmount: number | null;
                            /** @enum {string} */
                            acknowledgement: "to_do" | "sent" | "not_needed";
                            receiptNumber: string | null;
                            isAnonymous: boolean;
                            memo: string | null;
                            createdAt: string;
                            updatedAt: string;
                        }[] | {
                            documentId: string;
                            /** @enum {string} */
                            type: "individual" | "company" | "foundation" | "household" | "anonymous";
                            displayName: string;
                            email: string | null;
                            isArchived: boolean;
                            amount: number;
                            gifts: number;
                            totalDonated: number;
                            lastDonationOn: string | null;
                        }[]);
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "tag.find": {
        parameters: {
            query?: {
                search?: string;
                sort?: string;
                pagination?: {
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "true" | "false";
                    cursor?: string;
                };
            };
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            name: string;
                            description: string | null;
                            color: string | null;
                            icon: string | null;
                            donorCount: number;
                            createdAt: string;
                            updatedAt: string;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageSize: number;
                                pageCount?: number;
                                total?: number;
                                /** @description There are more than total: a search counts up to 10,000. · Il y en a plus : une recherche compte jusqu’à 10 000. */
                                isTotalCapped?: boolean;
                                nextCursor?: string | null;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "tag.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        name: string;
                        description?: string | null;
                        color?: string | null;
                        icon?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            name: string;
                            description: string | null;
                            color: string | null;
                            icon: string | null;
                            donorCount: number;
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "tag.findOne": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                tagId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            name: string;
                            description: string | null;
                            color: string | null;
                            icon: string | null;
                            donorCount: number;
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "tag.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                tagId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. / Fait. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    "tag.update": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                organizationId: string;
                tagId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        name?: string;
                        description?: string | null;
                        color?: string | null;
                        icon?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            name: string;
                            description: string | null;
                            color: string | null;
                            icon: string | null;
                            donorCount: number;
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "task.find": {
        parameters: {
            query?: {
                donor?: string;
                assignee?: string;
                done?: "true" | "false" | "all";
                dueBefore?: string;
                sort?: string;
                pagination?: {
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "true" | "false";
                    cursor?: string;
                };
            };
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            donor: {
                                documentId: string;
                                name: string;
                            } | null;
                            title: string;
                            description: string | null;
                            dueOn: string | null;
                            assignee: {
                                documentId: string;
                                name: string;
                            } | null;
                            doneAt: string | null;
                            /** @enum {string} */
                            priority: "low" | "normal" | "high";
                            /** @enum {string} */
                            source: "manual" | "workflow" | "receipt_preflight" | "return_of_gift";
                            author: string | null;
                            createdAt: string;
                            updatedAt: string;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageSize: number;
                                pageCount?: number;
                                total?: number;
                                /** @description There are more than total: a search counts up to 10,000. · Il y en a plus : une recherche compte jusqu’à 10 000. */
                                isTotalCapped?: boolean;
                                nextCursor?: string | null;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "task.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        title: string;
                        donor?: string | null;
                        description?: string | null;
                        dueOn?: string | null;
                        assignee?: string | null;
                        /** @enum {string} */
                        priority?: "low" | "normal" | "high";
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            donor: {
                                documentId: string;
                                name: string;
                            } | null;
                            title: string;
                            description: string | null;
                            dueOn: string | null;
                            assignee: {
                                documentId: string;
                                name: string;
                            } | null;
                            doneAt: string | null;
                            /** @enum {string} */
                            priority: "low" | "normal" | "high";
                            /** @enum {string} */
                            source: "manual" | "workflow" | "receipt_preflight" | "return_of_gift";
                            author: string | null;
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "task.findOne": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                taskId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            donor: {
                                documentId: string;
                                name: string;
                            } | null;
                            title: string;
                            description: string | null;
                            dueOn: string | null;
                            assignee: {
                                documentId: string;
                                name: string;
                            } | null;
                            doneAt: string | null;
                            /** @enum {string} */
                            priority: "low" | "normal" | "high";
                            /** @enum {string} */
                            source: "manual" | "workflow" | "receipt_preflight" | "return_of_gift";
                            author: string | null;
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "task.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                taskId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. / Fait. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    "task.update": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                organizationId: string;
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        title?: string;
                        donor?: string | null;
                        description?: string | null;
                        dueOn?: string | null;
                        assignee?: string | null;
                        /** @enum {string} */
                        priority?: "low" | "normal" | "high";
                        done?: boolean;
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            donor: {
                                documentId: string;
                                name: string;
                            } | null;
                            title: string;
                            description: string | null;
                            dueOn: string | null;
                            assignee: {
                                documentId: string;
                                name: string;
                            } | null;
                            doneAt: string | null;
                            /** @enum {string} */
                            priority: "low" | "normal" | "high";
                            /** @enum {string} */
                            source: "manual" | "workflow" | "receipt_preflight" | "return_of_gift";
                            author: string | null;
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "template.find": {
        parameters: {
            query?: {
                channel?: "email" | "sms" | "letter";
                messageClass?: "receipt" | "transactional" | "fundraising" | "commercial";
                sort?: string;
                pagination?: {
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "true" | "false";
                    cursor?: string;
                };
            };
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            name: string;
                            /** @enum {string} */
                            messageClass: "receipt" | "transactional" | "fundraising" | "commercial";
                            /** @enum {string} */
                            channel: "email" | "sms" | "letter";
                            subjectFr: string | null;
                            subjectEn: string | null;
                            bodyFr: string | null;
                            bodyEn: string | null;
                            version: number;
                            createdAt: string;
                            updatedAt: string;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageSize: number;
                                pageCount?: number;
                                total?: number;
                                /** @description There are more than total: a search counts up to 10,000. · Il y en a plus : une recherche compte jusqu’à 10 000. */
                                isTotalCapped?: boolean;
                                nextCursor?: string | null;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "template.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        name: string;
                        /** @enum {string} */
                        messageClass: "receipt" | "transactional" | "fundraising" | "commercial";
                        /**
                         * @default email
                         * @enum {string}
                         */
                        channel?: "email" | "sms" | "letter";
                        subjectFr?: string | null;
                        subjectEn?: string | null;
                        bodyFr?: string | null;
                        bodyEn?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            name: string;
                            /** @enum {string} */
                            messageClass: "receipt" | "transactional" | "fundraising" | "commercial";
                            /** @enum {string} */
                            channel: "email" | "sms" | "letter";
                            subjectFr: string | null;
                            subjectEn: string | null;
                            bodyFr: string | null;
                            bodyEn: string | null;
                            version: number;
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "template.draftPreviewFindOne": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /**
                         * @default email
                         * @enum {string}
                         */
                        channel?: "email" | "sms" | "letter";
                        subjectFr?: string | null;
                        subjectEn?: string | null;
                        bodyFr?: string | null;
                        bodyEn?: string | null;
                        donor: string;
                        donation?: string;
                        /** @enum {string} */
                        language?: "fr" | "en";
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @enum {string} */
                            language: "fr" | "en";
                            subject: string | null;
                            body: string;
                            text: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "template.findOne": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                templateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            name: string;
                            /** @enum {string} */
                            messageClass: "receipt" | "transactional" | "fundraising" | "commercial";
                            /** @enum {string} */
                            channel: "email" | "sms" | "letter";
                            subjectFr: string | null;
                            subjectEn: string | null;
                            bodyFr: string | null;
                            bodyEn: string | null;
                            version: number;
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "template.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                templateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. / Fait. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    "template.update": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                organizationId: string;
                templateId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        name?: string;
                        /** @enum {string} */
                        messageClass?: "receipt" | "transactional" | "fundraising" | "commercial";
                        subjectFr?: string | null;
                        subjectEn?: string | null;
                        bodyFr?: string | null;
                        bodyEn?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            name: string;
                            /** @enum {string} */
                            messageClass: "receipt" | "transactional" | "fundraising" | "commercial";
                            /** @enum {string} */
                            channel: "email" | "sms" | "letter";
                            subjectFr: string | null;
                            subjectEn: string | null;
                            bodyFr: string | null;
                            bodyEn: string | null;
                            version: number;
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "template.previewFindOne": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                templateId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        donor: string;
                        donation?: string;
                        /** @enum {string} */
                        language?: "fr" | "en";
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @enum {string} */
                            language: "fr" | "en";
                            subject: string | null;
                            body: string;
                            text: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "webhook-endpoint.find": {
        parameters: {
            query?: {
                pagination?: {
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "true" | "false";
                    cursor?: string;
                };
            };
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            url: string;
                            description: string | null;
                            events: string[];
                            isActive: boolean;
                            failureCount: number;
                            createdAt: string;
                            updatedAt: string;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageSize: number;
                                pageCount?: number;
                                total?: number;
                                /** @description There are more than total: a search counts up to 10,000. · Il y en a plus : une recherche compte jusqu’à 10 000. */
                                isTotalCapped?: boolean;
                                nextCursor?: string | null;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "webhook-endpoint.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        url: string;
                        /**
                         * @default [
                         *       "*"
                         *     ]
                         */
                        events?: ("*" | "donor.created" | "donor.updated" | "donor.archived" | "donor.deleted" | "gift.created" | "gift.completed" | "gift.refunded" | "gift.cancelled" | "gift.updated" | "gift.deleted" | "recurring.created" | "recurring.changed" | "recurring.cancelled" | "receipt.issued" | "receipt.replaced" | "receipt.cancelled" | "communication.updated" | "tag.assigned" | "tag.unassigned")[];
                        description?: string | null;
                        isActive?: boolean;
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            url: string;
                            description: string | null;
                            events: string[];
                            isActive: boolean;
                            failureCount: number;
                            createdAt: string;
                            updatedAt: string;
                            secret: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "webhook-endpoint.findOne": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                endpointId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            url: string;
                            description: string | null;
                            events: string[];
                            isActive: boolean;
                            failureCount: number;
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "webhook-endpoint.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                endpointId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. / Fait. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    "webhook-endpoint.update": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                organizationId: string;
                endpointId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        url?: string;
                        events?: ("*" | "donor.created" | "donor.updated" | "donor.archived" | "donor.deleted" | "gift.created" | "gift.completed" | "gift.refunded" | "gift.cancelled" | "gift.updated" | "gift.deleted" | "recurring.created" | "recurring.changed" | "recurring.cancelled" | "receipt.issued" | "receipt.replaced" | "receipt.cancelled" | "communication.updated" | "tag.assigned" | "tag.unassigned")[];
                        description?: string | null;
                        isActive?: boolean;
                    };
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            url: string;
                            description: string | null;
                            events: string[];
                            isActive: boolean;
                            failureCount: number;
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "webhook-endpoint.deliveriesFind": {
        parameters: {
            query?: {
                deliveryStatus?: "pending" | "succeeded" | "failed";
                eventType?: "donor.created" | "donor.updated" | "donor.archived" | "donor.deleted" | "gift.created" | "gift.completed" | "gift.refunded" | "gift.cancelled" | "gift.updated" | "gift.deleted" | "recurring.created" | "recurring.changed" | "recurring.cancelled" | "receipt.issued" | "receipt.replaced" | "receipt.cancelled" | "communication.updated" | "tag.assigned" | "tag.unassigned" | "webhook.test";
                pagination?: {
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "true" | "false";
                    cursor?: string;
                };
            };
            header?: never;
            path: {
                organizationId: string;
                endpointId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            eventId: string;
                            eventType: string;
                            /** @enum {string} */
                            deliveryStatus: "pending" | "succeeded" | "failed";
                            attemptCount: number;
                            attempts: {
                                at: string;
                                ms: number;
                                statusCode: number | null;
                                error: string | null;
                                response: string | null;
                            }[];
                            lastStatusCode: number | null;
                            nextAttemptAt: string | null;
                            payload: {
                                [key: string]: unknown;
                            };
                            createdAt: string;
                            updatedAt: string;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageSize: number;
                                pageCount?: number;
                                total?: number;
                                /** @description There are more than total: a search counts up to 10,000. · Il y en a plus : une recherche compte jusqu’à 10 000. */
                                isTotalCapped?: boolean;
                                nextCursor?: string | null;
                            };
                        };
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "webhook-endpoint.redeliver": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
                endpointId: string;
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: Record<string, never>;
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            eventId: string;
                            eventType: string;
                            /** @enum {string} */
                            deliveryStatus: "pending" | "succeeded" | "failed";
                            attemptCount: number;
                            attempts: {
                                at: string;
                                ms: number;
                                statusCode: number | null;
                                error: string | null;
                                response: string | null;
                            }[];
                            lastStatusCode: number | null;
                            nextAttemptAt: string | null;
                            payload: {
                                [key: string]: unknown;
                            };
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "webhook-endpoint.rotateSecret": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: string;
                endpointId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: Record<string, never>;
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            url: string;
                            description: string | null;
                            events: string[];
                            isActive: boolean;
                            failureCount: number;
                            createdAt: string;
                            updatedAt: string;
                            secret: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
    "webhook-endpoint.test": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                organizationId: string;
                endpointId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: Record<string, never>;
                };
            };
        };
        responses: {
            /** @description Success. / Succès. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            eventId: string;
                            eventType: string;
                            /** @enum {string} */
                            deliveryStatus: "pending" | "succeeded" | "failed";
                            attemptCount: number;
                            attempts: {
                                at: string;
                                ms: number;
                                statusCode: number | null;
                                error: string | null;
                                response: string | null;
                            }[];
                            lastStatusCode: number | null;
                            nextAttemptAt: string | null;
                            payload: {
                                [key: string]: unknown;
                            };
                            createdAt: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            default: components["responses"]["Error"];
        };
    };
}
