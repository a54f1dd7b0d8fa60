/** Words of Strapi's own screens that named Strapi, or promised what the charity's people do not need. */
export const english = {
  'app.components.LeftMenu.navbrand.title': 'Mécène',
  'app.components.LeftMenu.navbrand.workplace': 'Donor relations',
  'Auth.form.welcome.title': 'Welcome to Mécène',
  'Auth.form.welcome.subtitle': 'Sign in to your account',
  'Auth.form.register.subtitle': 'Your details are only used to sign in to Mécène. They stay in your own database.',
};

export const french: typeof english = {
  'app.components.LeftMenu.navbrand.title': 'Mécène',
  'app.components.LeftMenu.navbrand.workplace': 'Relations avec les donateurs',
  'Auth.form.welcome.title': 'Bienvenue dans Mécène',
  'Auth.form.welcome.subtitle': 'Connectez-vous à votre compte',
  'Auth.form.register.subtitle': 'Vos renseignements ne servent qu’à vous connecter à Mécène. Ils restent dans votre propre base de données.',
};
