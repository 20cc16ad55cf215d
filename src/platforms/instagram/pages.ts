import type { Page } from '../../core/audit/types.ts'

/** facts/platforms-meta.md §3.1; first match wins. */
export const pages: readonly Page[] = [
  {
    id: 'account-privacy',
    kind: 'settings',
    title: 'Account privacy',
    urls: [
      { path: '/accounts/settings/v2/account_privacy/' },
      { path: '/accounts/who_can_see_your_content/' },
      { path: '/accounts/privacy_and_security/' },
    ],
    link: 'https://www.instagram.com/accounts/settings/v2/account_privacy/',
  },
  {
    id: 'activity-status',
    kind: 'settings',
    title: 'Activity status',
    urls: [{ path: '/accounts/activity_status/' }],
    link: 'https://www.instagram.com/accounts/activity_status/',
  },
  {
    id: 'messages-and-story-replies',
    kind: 'settings',
    title: 'Messages and story replies',
    urls: [{ path: '/accounts/messages_and_story_replies/' }],
    link: 'https://www.instagram.com/accounts/messages_and_story_replies/',
  },
  {
    id: 'story-replies',
    kind: 'settings',
    title: 'Story replies',
    urls: [{ path: '/accounts/story_replies/' }],
    link: 'https://www.instagram.com/accounts/story_replies/',
  },
  {
    id: 'tags-and-mentions',
    kind: 'settings',
    title: 'Tags and mentions',
    urls: [{ path: '/accounts/settings/v2/tags_and_mentions/' }],
    link: 'https://www.instagram.com/accounts/settings/v2/tags_and_mentions/',
  },
  {
    id: 'comments',
    kind: 'settings',
    title: 'Comments',
    urls: [{ path: '/accounts/comments/' }],
    link: 'https://www.instagram.com/accounts/comments/',
  },
  {
    id: 'hidden-feedback',
    kind: 'settings',
    title: 'Like and share counts',
    urls: [{ path: '/accounts/settings/v2/hidden_feedback/' }],
    link: 'https://www.instagram.com/accounts/settings/v2/hidden_feedback/',
  },
  {
    id: 'edit-profile',
    kind: 'settings',
    title: 'Edit profile',
    urls: [{ path: '/accounts/edit/' }],
    link: 'https://www.instagram.com/accounts/edit/',
  },
  {
    id: 'requests',
    kind: 'requests',
    title: 'Message requests',
    urls: [{ path: '/direct/requests/' }, { path: '/direct/requests/hidden/' }],
    link: 'https://www.instagram.com/direct/requests/',
  },
  {
    id: 'inbox',
    kind: 'inbox',
    title: 'Messages',
    urls: [{ path: '/direct/inbox/' }, { path: '/direct/general/' }],
    link: 'https://www.instagram.com/direct/inbox/',
  },
  {
    id: 'thread',
    kind: 'thread',
    title: 'Conversation',
    urls: [{ path: '/direct/t/*' }],
    link: 'https://www.instagram.com/direct/inbox/',
  },
  {
    id: 'other',
    kind: 'other',
    title: 'Instagram',
    urls: [{ path: '/**' }],
    link: 'https://www.instagram.com/accounts/edit/',
  },
]
