/** What the built-in templates are for, in English. */
export const templates: Readonly<Record<string, string>> = {
  '2025-five-lead': '2025 democratic life meeting, personal paper (五个带头)',
  '2025-org-life-six': '2025 organisational life meeting, member’s statement (six aspects)',
  '2025-org-life-disciplines': '2025 organisational life meeting, member’s statement (six disciplines)',
  '2025-org-life-roles': '2025 organisational life meeting, member’s statement (six aspects, from 政治信仰)',
  '2025-org-life-four': '2025 organisational life meeting, member’s statement (four aspects)',
  '2024-four-lead': '2024 democratic life meeting, personal paper (四个带头)',
  '2023-theme-education': '2023 theme education, democratic life meeting, personal paper (six aspects)',
  '2022-six-lead': '2022 democratic life meeting, personal paper (六个带头)',
  '2021-five-aspects': '2021 Party history study, democratic life meeting, personal paper (five aspects)',
  '2021-org-life-four': '2021 organisational life meeting, member’s statement (四个对照)',
};
