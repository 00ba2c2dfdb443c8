/** Records that a sentence may rest a figure on by naming them. Own compilation from court, company and statistical reporting. */
export const RECORD_PATTERN =
  /\b(?:court (?:documents?|records?|filings?|papers)|(?:regulatory|securities|campaign|public|police|tax|payroll|flight|property|corporate|election|government|official|medical) (?:filings?|records?|data|figures|statistics|returns|results|documents?|reports?)|(?:annual|quarterly|interim) (?:reports?|accounts|results|filings?)|(?:the|a|its|federal|state|an?) (?:[\w-]+ )?(?:indictments?|affidavits?|complaint|lawsuit|statute|treaty|audit|census|memo|dossier)|(?:in|under|according to) (?:the|a) (?:[\w-]+ ){0,2}(?:law|bill|act|report|study|survey|poll|filing|statement|document|records?|data|ruling|order|budget|contract)|records show|(?:data|figures|statistics|numbers) (?:from|by|compiled|published|released|show|collected)|-count [\w ]{0,20}complaint)\b/i;

/** Bodies and acts whose votes stand in an official record. */
export const VOTE_PATTERN =
  /\b(?:voted?|votes|vote|roll call|ballot|passed|approved|ruled|ruling|confirmed|rejected|committee|senate|house|council|parliament|court)\b/i;
