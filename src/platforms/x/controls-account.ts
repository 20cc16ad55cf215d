import type { Control } from '../../core/audit/types.ts'

/** XWEB: X's own shipped web bundle and its i18n files (facts, section 1A). */
const rests = { source: 'XWEB', on: '2025-07-01', confidence: 'V' } as const

/** Advertising, Grok, and the safety of the account itself. */
export const accountControls: readonly Control[] = [
  {
    form: 'switch',
    setting: 'adPersonalisation',
    pages: ['ads-preferences'],
    labels: {
      en: ['Personalized ads'],
      de: ['Personalisierte Anzeigen'],
      fr: ['Publicités personnalisées'],
      es: ['Anuncios personalizados'],
      nl: ['Gepersonaliseerde advertenties'],
      it: ['Annunci personalizzati'],
      pt: ['Anúncios personalizados'],
    },
    rests,
  },
  {
    form: 'switch',
    setting: 'inferredIdentity',
    pages: ['off-x-activity'],
    labels: {
      en: ['Personalize based on your inferred identity'],
      de: ['Basierend auf deiner abgeleiteten Identität personalisieren'],
      fr: ['Personnaliser en fonction de votre identité déduite'],
      es: ['Personalizar según tu identidad inferida'],
      nl: ['Personaliseren op basis van je afgeleide identiteit'],
      it: ['Personalizza in base alla tua identità dedotta'],
      pt: ['Personalizar com base na sua identidade inferida'],
    },
    rests,
  },
  {
    form: 'switch',
    setting: 'businessPartners',
    pages: ['business-partners'],
    labels: {
      en: ['Allow additional information sharing with business partners'],
      de: ['Zusätzlichen Informationsaustausch mit Geschäftspartnern erlauben'],
      fr: ["Autoriser le partage d'informations supplémentaires avec nos partenaires commerciaux"],
      es: ['Permitir el intercambio de información adicional con socios comerciales'],
      nl: ['Extra gegevens delen met zakelijke partners toestaan'],
      it: ['Consenti la condivisione di informazioni aggiuntive con i partner commerciali'],
      pt: ['Permitir o compartilhamento de informações adicionais com parceiros de negócios'],
    },
    rests,
  },
  {
    form: 'switch',
    setting: 'aiTraining',
    pages: ['grok'],
    labels: {
      en: [
        'Allow your public data as well as your interactions, inputs, and results with Grok and xAI to be used for training and fine-tuning',
      ],
      de: [
        'Erlauben, dass deine öffentlichen Daten sowie deine Interaktionen, Eingaben und Ergebnisse bei Grok und xAI für Training und Feinabstimmung herangezogen werden',
      ],
      fr: [
        "Autoriser l'utilisation de mes données publiques ainsi que de mes interactions, saisies et résultats obtenus avec Grok et xAI à des fins d'entraînement et d'ajustement",
      ],
      es: [
        'Permite que tus datos públicos, así como tus interacciones, entradas y resultados con Grok y xAI, se utilicen para entrenamiento y perfeccionamiento',
      ],
      nl: [
        'Sta toe dat je openbare gegevens en interacties, invoer en resultaten van Grok en xAI worden gebruikt voor training en finetuning',
      ],
      it: [
        "Consenti l'utilizzo dei tuoi dati pubblici, delle tue interazioni, delle informazioni che inserisci e dei risultati per Grok e xAI a scopi di addestramento e ottimizzazione",
      ],
      pt: [
        'Permita que seus dados públicos, bem como suas interações, entradas e resultados com o Grok e o xAI, sejam usados para treinamento e ajuste',
      ],
    },
    rests,
  },
  {
    form: 'switch',
    setting: 'aiPersonalisation',
    pages: ['grok'],
    labels: { en: ['Allow X to personalize your experience with Grok'] },
    rests,
  },
  {
    form: 'switch',
    setting: 'aiMemory',
    pages: ['grok'],
    labels: { en: ['Allow Grok to remember your conversation history'] },
    rests,
  },
  {
    form: 'methods',
    none: 'none',
    // Strongest first: the value is the first that is on.
    methods: [
      {
        value: 'securityKey',
        labels: {
          en: ['Security key'],
          de: ['Sicherheitsschlüssel'],
          fr: ['Clé de sécurité'],
          es: ['Llave de seguridad'],
          nl: ['Veiligheidssleutel'],
          it: ['Token di sicurezza'],
          pt: ['Chave de segurança'],
        },
      },
      {
        value: 'authenticatorApp',
        labels: {
          en: ['Authentication app'],
          de: ['Authentifizierungs-App'],
          fr: ["Application d'authentification"],
          es: ['App de autentificación'],
          nl: ['Verificatie-app'],
          it: ["App per l'autenticazione"],
          pt: ['Aplicativo de autenticação'],
        },
      },
      {
        value: 'textMessage',
        labels: {
          en: ['Text message'],
          de: ['SMS'],
          fr: ['SMS'],
          es: ['Mensaje de texto'],
          nl: ['Sms'],
          it: ['SMS'],
          pt: ['Mensagem de texto'],
        },
      },
    ],
    setting: 'twoFactor',
    pages: ['login-verification'],
    labels: {
      en: ['Two-factor authentication'],
      de: ['Zwei-Faktor-Authentifizierung'],
      fr: ['Authentification à deux facteurs'],
      es: ['Autenticación en dos fases'],
      nl: ['Tweestapsverificatie'],
      it: ['Autenticazione a due fattori'],
      pt: ['Autenticação em duas etapas'],
    },
    rests,
  },
  {
    form: 'switch',
    setting: 'passwordReset',
    pages: ['security'],
    labels: {
      en: ['Password reset protect'],
      de: ['Passwortzurücksetzung schützen'],
      fr: ['Protection de la réinitialisation du mot de passe'],
      es: ['Protección de restablecimiento de la contraseña'],
      nl: ['Wachtwoordreset afschermen'],
      it: ['Protezione reimpostazione password'],
      pt: ['Proteção de redefinição de senha'],
    },
    rests,
  },
  {
    form: 'switch',
    setting: 'delegateInvites',
    pages: ['delegate'],
    labels: {
      en: ['Allow others to invite you to their account'],
      de: ['Anderen erlauben, dich zu ihrem Account einzuladen'],
      fr: ['Permettre aux autres de vous inviter à partager leur compte'],
      es: ['Permitir que otros te inviten a su cuenta'],
      nl: ['Anderen toestaan om jou uit te nodigen voor hun account'],
      it: ['Consenti agli altri di invitarti nel loro account'],
      pt: ['Permitir que outras pessoas convidem você para a conta delas'],
    },
    rests,
  },
]
