import type { Control } from '../../core/audit/types.ts'
import { general, guide2025, live2026, toggle2026 } from './basis.ts'

/**
 * facts/platforms-meta.md §3.1. The audit was in Spanish; the English headings that it lacks are those of copies of
 * the pages (idx:43646978064, 41457398245) and, for comments, of a guide of 2018 (medium.com/@maria.glavincevska).
 */
export const controls: readonly Control[] = [
  {
    form: 'switch',
    setting: 'protectedPosts',
    pages: ['account-privacy'],
    labels: { en: ['Private account'], es: ['Cuenta privada'] },
    rests: toggle2026,
  },
  {
    form: 'switch',
    setting: 'activeStatus',
    pages: ['activity-status'],
    labels: { en: ['Show activity status'], es: ['Mostrar estado de actividad'] },
    rests: live2026,
  },
  {
    form: 'switch',
    setting: 'readReceipts',
    pages: ['messages-and-story-replies'],
    labels: { en: ['Show read receipts'] },
    rests: guide2025,
  },
  {
    form: 'choice',
    values: ['everyone', 'following', 'followersBack', 'off'],
    setting: 'storyReplies',
    pages: ['story-replies'],
    labels: { en: ['Who can reply to your stories'], es: ['Quién puede responder a tus historias'] },
    rests: live2026,
  },
  {
    form: 'choice',
    values: ['everyone', 'following', 'off'],
    setting: 'photoTagging',
    pages: ['tags-and-mentions'],
    labels: { en: ['Who can tag you', 'Allow tags from'], es: ['Permitir etiquetas de'] },
    // Only “from everyone” was seen; the two narrower choices, by which it passes, are general knowledge.
    rests: general,
  },
  {
    form: 'choice',
    values: ['everyone', 'following', 'off'],
    setting: 'mentions',
    pages: ['tags-and-mentions'],
    labels: { en: ['Who can @mention you', 'Allow mentions from'], es: ['Permitir menciones de'] },
    rests: general,
  },
  {
    form: 'choice',
    values: ['everyone', 'following', 'followers', 'followersBack'],
    setting: 'publicPostComments',
    pages: ['comments'],
    labels: { en: ['Allow comments from'], es: ['Permitir comentarios de'] },
    rests: live2026,
  },
  {
    form: 'switch',
    setting: 'gifComments',
    pages: ['comments'],
    labels: { en: ['Allow GIF comments'] },
    rests: live2026,
  },
  {
    form: 'switch',
    setting: 'likeCounts',
    pages: ['hidden-feedback'],
    labels: {
      en: ['Hide like/share counts'],
      es: ['Ocultar número de Me gusta y veces que se ha compartido'],
    },
    rests: live2026,
  },
  {
    form: 'switch',
    setting: 'accountSuggestions',
    pages: ['edit-profile'],
    labels: { en: ['Show account suggestions on profiles'] },
    rests: guide2025,
  },
  {
    form: 'switch',
    setting: 'badgeOfOtherAccount',
    pages: ['edit-profile'],
    labels: { en: ['Show Threads badge'] },
    rests: guide2025,
  },
]
