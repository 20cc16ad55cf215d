import type { Labels, Page } from '../../core/audit/types.ts'
import { calls, groups, messages, peerToPeer, voice } from './words-others.ts'
import { bio, birthday, byPhone, forwards, lastSeen, phone, photo } from './words-you.ts'

const questions = [
  phone,
  byPhone,
  lastSeen,
  photo,
  bio,
  birthday,
  forwards,
  calls,
  peerToPeer,
  voice,
  groups,
  messages,
]

/** The question stands above the options; some panels have no other name in the facts. */
const withQuestions = (names: Labels): Labels =>
  Object.fromEntries(
    Object.entries(names).map(([language, words]) => [
      language,
      [...words, ...questions.flatMap((question) => question[language] ?? [])],
    ]),
  )

/** facts/platforms-google-telegram-tiktok-others.md §4A; labels-telegram.json; first match wins. */
export const pages: readonly Page[] = [
  {
    id: 'privacy',
    kind: 'settings',
    title: 'Privacy and Security',
    urls: [{ path: '/a/**' }, { path: '/k/**' }],
    panel: {
      en: ['Privacy and Security'],
      de: ['Privatsphäre und Sicherheit'],
      es: ['Privacidad y seguridad'],
      fr: ['Confidentialité et sécurité'],
      it: ['Privacy e sicurezza'],
      nl: ['Privacy en veiligheid'],
      pt: ['Privacidade e Segurança'],
      pl: ['Prywatność i bezpieczeństwo'],
      ru: ['Конфиденциальность'],
      tr: ['Gizlilik ve Güvenlik'],
      uk: ['Приватність і безпека'],
      ar: ['الخصوصية والأمان'],
      fa: ['حریم خصوصی و امنیت'],
      he: ['פרטיות ואבטחה'],
      sv: ['Integritet och säkerhet'],
      cs: ['Soukromí a zabezpečení'],
      hu: ['Adatvédelem és biztonság'],
      id: ['Privasi dan Keamanan'],
      ko: ['개인 정보 및 보안'],
    },
    // Web K's list of the privacy settings.
    mark: '.privacy-navigation-container',
    link: 'https://web.telegram.org/a/',
  },
  {
    id: 'privacy-detail',
    kind: 'settings',
    title: 'One privacy setting',
    urls: [{ path: '/a/**' }, { path: '/k/**' }],
    panel: withQuestions({
      en: [
        'Phone Number',
        'Last Seen & Online',
        'Profile Photos',
        'Forwarded Messages',
        'Bio',
        'Date of Birth',
      ],
      de: ['Telefonnummer', 'Zuletzt gesehen', 'Profilbilder', 'Weiterleitungen'],
      es: ['Número de teléfono', 'Última vez y en línea', 'Fotos de perfil', 'Mensajes reenviados'],
      fr: ['Numéro de téléphone', 'Présence', 'Photos de profil', 'Messages transférés'],
      it: ['Numero di telefono', 'Ultimo accesso e in linea', 'Foto del profilo', 'Messaggi inoltrati'],
      nl: ['Telefoonnummer', 'Laatst gezien & online status', "Profielfoto's", 'Doorgestuurde berichten'],
      pt: ['Número de Telefone', 'Último Acesso e Online', 'Fotos de Perfil', 'Mensagens Encaminhadas'],
      pl: ['Numer telefonu', 'Ostatnio widziano i online', 'Zdjęcia profilowe', 'Przekazywanie wiadomości'],
      ru: ['Номер телефона', 'Последняя активность', 'Фотографии профиля', 'Пересылка сообщений'],
      tr: ['Telefon Numarası', 'Son Görülme ve Çevrimiçi', 'Profil Fotoğrafları', 'İletilen Mesajlar'],
      uk: ['Номер телефону', 'Відвідини та стан у мережі', 'Фото профілю', 'Пересилання повідомлень'],
      ar: ['رقم الهاتف', 'آخر ظهور ومتصل', 'صور الملف الشخصي', 'الرسائل المحوَّلة'],
      fa: ['شماره تلفن', 'آخرین بازدید و آنلاین بودن', 'عکس‌های پروفایل', 'پیام‌های هدایت شده'],
      he: ['מספר טלפון', 'נראה לאחרונה ומחובר/ת', 'תמונות פרופיל', 'הודעות שהועברו'],
      sv: ['Telefonnummer', 'Senast här & onlinestatus', 'Profilbilder', 'Vidarebefordrade meddelanden'],
      cs: ['Telefonní číslo', 'Naposledy aktivní', 'Profilové fotky', 'Přeposlané zprávy'],
      hu: ['Telefonszám', 'Legutóbbi aktivitás', 'Profilképek', 'Továbbított üzenetek'],
      id: ['Nomor Telepon', 'Terakhir Terlihat & Online', 'Foto Profil', 'Pesan Terusan'],
      ko: ['전화번호', '마지막 접속 및 온라인', '프로필 사진', '전달된 메시지'],
    }),
    // Web A's options.
    mark: 'label:has(> input[name^="visibility-"])',
    link: 'https://web.telegram.org/a/',
  },
  {
    id: 'thread',
    kind: 'thread',
    title: 'Conversation',
    urls: [{ path: '/a/**' }, { path: '/k/**' }],
    link: 'https://web.telegram.org/a/',
  },
  {
    id: 'other',
    kind: 'other',
    title: 'Telegram',
    urls: [{ path: '/**' }],
    link: 'https://web.telegram.org/a/',
  },
]
