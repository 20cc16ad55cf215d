import type { UrlExample } from '../../core/audit/types.ts'

export const examples: readonly UrlExample[] = [
  { url: 'https://www.instagram.com/accounts/settings/v2/account_privacy/', page: 'account-privacy' },
  { url: 'https://www.instagram.com/accounts/who_can_see_your_content/', page: 'account-privacy' },
  { url: 'https://www.instagram.com/accounts/privacy_and_security/', page: 'account-privacy' },
  { url: 'https://www.instagram.com/accounts/activity_status/', page: 'activity-status' },
  {
    url: 'https://www.instagram.com/accounts/messages_and_story_replies/',
    page: 'messages-and-story-replies',
  },
  { url: 'https://www.instagram.com/accounts/story_replies/', page: 'story-replies' },
  { url: 'https://www.instagram.com/accounts/settings/v2/tags_and_mentions/', page: 'tags-and-mentions' },
  { url: 'https://www.instagram.com/accounts/comments/', page: 'comments' },
  { url: 'https://www.instagram.com/accounts/settings/v2/hidden_feedback/', page: 'hidden-feedback' },
  { url: 'https://www.instagram.com/accounts/edit/', page: 'edit-profile' },
  { url: 'https://www.instagram.com/direct/requests/', page: 'requests' },
  { url: 'https://www.instagram.com/direct/requests/hidden/', page: 'requests' },
  { url: 'https://www.instagram.com/direct/inbox/', page: 'inbox' },
  { url: 'https://www.instagram.com/direct/general/', page: 'inbox' },
  { url: 'https://www.instagram.com/direct/t/100000000000001/', page: 'thread' },
  { url: 'https://www.instagram.com/example.person/', page: 'other' },
]
